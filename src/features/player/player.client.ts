/** The player page: time, keys and taps go into the machine; its states go to the screen, the voice and the sound. */
import { part, show } from '../../components/dom.client.ts';
import { loadExercises, loadFigures, planInAddress } from '../../components/exercise-data.client.ts';
import { planUrl } from '../../model/url.ts';
import { cueFor } from './cues.ts';
import { openSound, openVoice, screenLock, type Voice, warmVoice } from './devices.client.ts';
import { longestTick, next, type PlayerEvent, type PlayerState, waiting } from './machine.ts';
import { type PlayItem, playItems, type Segment, secondsOf, segmentsOf } from './segments.ts';
import { forgetExercise, showState } from './view.client.ts';
import { playerWords as words } from './words.ts';

const tickMs = 200;

export async function startPlayer(): Promise<void> {
  addEventListener('hashchange', () => location.reload());
  warmVoice();
  try {
    const data = await loadExercises();
    const { plan, problem } = planInAddress(data);
    const items = playItems(plan, data.byId);
    if (problem || items.length === 0) part('status').textContent = problem ? words[problem] : words.noPlan;
    if (items.length > 0) new Player(items).open();
    show(part('no-plan'), items.length === 0);
  } catch {
    part('status').textContent = words.notLoaded;
  }
}

class Player {
  private readonly segments: Segment[];
  private readonly items: readonly PlayItem[];
  private readonly awake = screenLock();
  private state: PlayerState = waiting;
  private sound: ReturnType<typeof openSound>;
  private voice: Voice | undefined;
  private last = 0;

  constructor(items: readonly PlayItem[]) {
    this.items = items;
    this.segments = segmentsOf(items);
  }

  open(): void {
    part('summary').textContent = words.summary(this.items.length, Math.max(1, Math.round(secondsOf(this.segments) / 60)));
    for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-to-plan]')) link.href = `${planUrl}${location.hash}`;
    for (const { exercise } of this.items) void loadFigures(exercise.id);
    part('begin').addEventListener('click', () => this.begin());
    part('again').addEventListener('click', () => this.begin());
    for (const name of ['next', 'back', 'skip', 'finish'] as const) part(name).addEventListener('click', () => this.send({ type: name }));
    part('pause').addEventListener('click', () => this.toggle());
    part('figure').addEventListener('click', () => this.toggle());
    document.addEventListener('keydown', (event) => this.onKey(event));
    document.addEventListener('visibilitychange', () => this.onVisible());
    setInterval(() => this.tick(), tickMs);
    show(part('app'), true);
    showState(this.state, this.segments, this.items);
  }

  /** Sound and voice may only be opened by a tap or a key, so it happens here. */
  private begin(): void {
    const wants = (name: string): boolean => part<HTMLInputElement>(name).checked;
    const missing: string[] = [];
    this.sound = wants('want-sound') ? openSound() : undefined;
    this.voice = wants('want-voice') ? openVoice(document.documentElement.lang) : undefined;
    if (wants('want-sound') && !this.sound) missing.push(words.noSound);
    if (wants('want-voice') && !this.voice) missing.push(words.noVoice);
    part('status').textContent = missing.join(' ');
    if (wants('want-awake')) void this.stayAwake();
    this.last = performance.now();
    forgetExercise();
    this.send({ type: 'start' });
    part('pause').focus({ preventScroll: true });
    part('stage').scrollIntoView({ block: 'start' });
  }

  private async stayAwake(): Promise<void> {
    if (await this.awake.ask()) return;
    part('status').textContent = `${part('status').textContent} ${words.noAwake}`.trim();
  }

  private tick(): void {
    const now = performance.now();
    const ms = now - this.last;
    this.last = now;
    if (this.state.status !== 'running') return;
    this.send({ type: 'time', ms });
    if (ms > longestTick) this.announce(words.slept);
  }

  private send(event: PlayerEvent): void {
    const before = this.state;
    this.state = next(before, event, this.segments);
    showState(this.state, this.segments, this.items);
    const entered = this.state.at !== before.at || before.status === 'waiting' || before.status === 'done';
    if (entered || event.type === 'back') this.cue();
    if (this.state.status === 'done' && before.status !== 'done') this.finish();
  }

  private cue(): void {
    const cue = cueFor(this.segments[this.state.at], this.items);
    this.sound?.(cue.tone);
    if (this.state.status !== 'paused' && (cue.say !== '' || cue.tone === 'end')) this.voice?.say(cue.say);
    if (cue.announce !== '') this.announce(cue.announce);
  }

  private finish(): void {
    this.awake.release();
    part('end-heading').focus();
  }

  private toggle(): void {
    if (this.state.status !== 'running' && this.state.status !== 'paused') return;
    this.send({ type: 'toggle' });
    this.voice?.hush();
    this.announce(this.state.status === 'paused' ? words.paused : words.goesOn);
  }

  private announce(text: string): void {
    part('announce').textContent = text;
  }

  /** Space pauses wherever it does not press something else. */
  private onKey(event: KeyboardEvent): void {
    const used = event.target instanceof Element && event.target.closest('button, a, input, summary, select');
    if (event.key !== ' ' || used || event.ctrlKey || event.altKey || event.metaKey || part('stage').hidden) return;
    event.preventDefault();
    this.toggle();
  }

  private onVisible(): void {
    const playing = this.state.status === 'running' || this.state.status === 'paused';
    if (document.visibilityState === 'visible' && playing && part<HTMLInputElement>('want-awake').checked) void this.awake.ask();
  }
}
