/** Sound, voice and a screen that stays on. Each may be missing; the set goes on without it. */
import type { Cue } from './cues.ts';

const tones: Readonly<Record<Cue['tone'], readonly number[]>> = { go: [660], rest: [440], end: [523, 659, 784] };
const toneSeconds = 0.18;

/** @returns a function that plays a tone, or nothing where the device cannot. Call it after a tap or a key. */
export function openSound(): ((tone: Cue['tone']) => void) | undefined {
  try {
    const context = new AudioContext();
    void context.resume();
    return (tone) => {
      for (const [index, pitch] of tones[tone].entries()) beep(context, pitch, context.currentTime + index * toneSeconds * 1.2);
    };
  } catch {
    return undefined;
  }
}

function beep(context: AudioContext, pitch: number, at: number): void {
  const [source, volume] = [context.createOscillator(), context.createGain()];
  source.frequency.value = pitch;
  volume.gain.setValueAtTime(0.0001, at);
  volume.gain.exponentialRampToValueAtTime(0.25, at + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.0001, at + toneSeconds);
  source.connect(volume).connect(context.destination);
  source.start(at);
  source.stop(at + toneSeconds);
}

export interface Voice {
  say: (text: string) => void;
  hush: () => void;
}

/** @returns nothing where the device has no voice. */
export function openVoice(language: string): Voice | undefined {
  if (!('speechSynthesis' in window) || speechSynthesis.getVoices().length === 0) return undefined;
  const hush = (): void => speechSynthesis.cancel();
  const say = (text: string): void => {
    hush();
    if (text === '') return;
    const spoken = new SpeechSynthesisUtterance(text);
    spoken.lang = language;
    spoken.rate = 0.95;
    speechSynthesis.speak(spoken);
  };
  return { say, hush };
}

/** Browsers list their voices late: asking early makes them ready. */
export function warmVoice(): void {
  if ('speechSynthesis' in window) speechSynthesis.getVoices();
}

export interface Awake {
  /** @returns whether the screen will stay on. */
  ask: () => Promise<boolean>;
  release: () => void;
}

/** The lock is lost whenever the page is hidden; `ask` again when it is back. */
export function screenLock(): Awake {
  let lock: WakeLockSentinel | undefined;
  const ask = async (): Promise<boolean> => {
    try {
      lock = await navigator.wakeLock.request('screen');
      return true;
    } catch {
      return false;
    }
  };
  const release = (): void => void lock?.release().catch(() => undefined);
  return { ask, release };
}
