// Loaded before a build by determinism.test.ts: moves the clock by 400 days, so that a build that reads it shows.
const days = 400 * 24 * 60 * 60 * 1000;
const RealDate = Date;
const later = () => RealDate.now() + days;

globalThis.Date = class extends RealDate {
  constructor(...parts) {
    super(...(parts.length === 0 ? [later()] : parts));
  }
  static now() {
    return later();
  }
};
