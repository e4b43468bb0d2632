/** The plan on this device. Storage may be missing, full, or hold anything. */

const key = 'plan';

/** The kept fragment, or nothing. */
export function readKept(storage: () => Storage = () => localStorage): string {
  try {
    return storage().getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** @returns whether it was kept. */
export function keep(fragment: string, storage: () => Storage = () => localStorage): boolean {
  try {
    storage().setItem(key, fragment);
    return true;
  } catch {
    return false;
  }
}

export function erase(storage: () => Storage = () => localStorage): void {
  try {
    storage().removeItem(key);
  } catch {
    // Where nothing can be kept there is nothing to erase.
  }
}
