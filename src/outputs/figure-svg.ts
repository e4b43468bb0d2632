/** A drawing as a file of its own, for lists: its page would grow too heavy with all of them inside. */
import { drawFrame, type Frame } from '../model/pose/index.ts';

/** @param css the style sheet of the drawings, without `<`. */
export function figureSvg(frame: Frame, css: string): string {
  const drawing = drawFrame(frame, { title: '' });
  return drawing.replace(/^<svg /, '<svg xmlns="http://www.w3.org/2000/svg" ').replace('>', `><style>${css.replace(/\s+/g, ' ')}</style>`);
}
