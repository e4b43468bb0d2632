/** From frames to the text of SVG pictures. */
import { type Painting, paint, type Span, spanOf } from './paint.ts';
import { joinRooms, type Room, roomText } from './room.ts';
import type { Frame } from './schema.ts';
import { solvePose } from './solve.ts';

export interface DrawOptions {
  /** Said instead of the frame's own text alternative; an empty one hides the picture from assistive technology. */
  readonly title?: string;
}

export function drawFrame(frame: Frame, options: DrawOptions = {}): string {
  const figure = solvePose(frame);
  const painting = paint(frame, figure, spanOf(figure));
  return wrap(painting, painting.room, options.title ?? frame.alt);
}

/** The frames of one exercise, all in the same room and on the same mat, so that nothing jumps when they are laid over each other. */
export function drawFrames(frames: readonly Frame[]): string[] {
  const figures = frames.map((frame) => ({ frame, figure: solvePose(frame) }));
  const spans = figures.map(({ figure }) => spanOf(figure));
  const span: Span = { from: Math.min(...spans.map(({ from }) => from)), to: Math.max(...spans.map(({ to }) => to)) };
  const paintings = figures.map(({ frame, figure }) => ({ alt: frame.alt, painting: paint(frame, figure, span) }));
  const room = joinRooms(paintings.map(({ painting }) => painting.room));
  return paintings.map(({ alt, painting }) => wrap(painting, room, alt));
}

function wrap({ body }: Painting, room: Room, title: string): string {
  const name = title === '' ? 'aria-hidden="true"' : `role="img" aria-label="${escapeText(title)}"`;
  return `<svg class="pose" ${roomText(room)} ${name}>${body}</svg>`;
}

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
