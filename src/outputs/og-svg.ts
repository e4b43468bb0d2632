/** The picture for sharing as SVG. Letters are drawn as outlines, so that every machine makes the same picture. */
import { site } from '../site.ts';
import { type Card, cardHeight, cardWidth } from './og-cards.ts';

/** A font that can be measured and drawn. Letters it does not have are left out. */
export interface Lettering {
  /** Width in pixels. */
  width: (text: string, size: number) => number;
  /** SVG path data; `y` is the line the letters stand on. */
  path: (text: string, at: { x: number; y: number; size: number }) => string;
}

const calm = { band: '#0b5f73', mark: '#dfe9eb' };
const danger = { band: '#b3261e', mark: '#f4e1df' };
const colours = { ground: '#f3f6f6', text: '#1b2a30', name: '#0b5f73', white: '#ffffff' };
const left = 80;
const titleWidth = 860;
const spine = 'M11 5c7 4-2 8 5 11s-3 7 4 11';

export function cardSvg({ title, section, urgent }: Card, lettering: Lettering): string {
  const { band, mark } = urgent ? danger : calm;
  const draw = (text: string, fill: string, at: { x: number; y: number; size: number }): string =>
    `<path fill="${fill}" d="${lettering.path(text, at)}"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardWidth}" height="${cardHeight}" viewBox="0 0 ${cardWidth} ${cardHeight}">`,
    `<rect width="${cardWidth}" height="${cardHeight}" fill="${colours.ground}"/>`,
    `<path transform="translate(800 118) scale(15.6)" d="${spine}" fill="none" stroke="${mark}" stroke-width="4" stroke-linecap="round"/>`,
    `<rect width="${cardWidth}" height="${section === '' ? 24 : 120}" fill="${band}"/>`,
    section === '' ? '' : draw(section, colours.white, { x: left, y: 78, size: 50 }),
    ...fitTitle(title, lettering).map((line) => draw(line.text, colours.text, line)),
    `<g transform="translate(${left} 524) scale(1.8)"><rect width="32" height="32" rx="6" fill="${colours.name}"/><path d="${spine}" fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round"/></g>`,
    draw(site.name, colours.name, { x: left + 78, y: 568, size: 44 }),
    '</svg>',
  ].join('');
}

interface Line {
  text: string;
  x: number;
  y: number;
  size: number;
}

const sizes = [96, 88, 80, 72, 64, 56, 48];
const room = { top: 150, bottom: 484 };

/** The largest letters in which the title fits, its lines in the middle of the room they have. */
function fitTitle(title: string, lettering: Lettering): Line[] {
  const fitting = sizes.map((size) => ({ size, lines: breakLines(title, size, lettering) })).find(({ size, lines }) => fits(lines, size));
  const { size, lines } = fitting ?? { size: 48, lines: breakLines(title, 48, lettering).slice(0, 5) };
  const step = size * 1.18;
  const first = (room.top + room.bottom - step * lines.length) / 2 + size * 0.92;
  return lines.map((text, index) => ({ text, x: left, y: Math.round(first + index * step), size }));
}

const fits = (lines: readonly string[], size: number): boolean => lines.length * size * 1.18 <= room.bottom - room.top && lines.length <= 4;

function breakLines(title: string, size: number, { width }: Lettering): string[] {
  const lines: string[] = [];
  for (const word of title.split(/\s+/).filter(Boolean)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && width(longer, size) <= titleWidth) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
