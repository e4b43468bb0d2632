import { expect, test } from 'vitest';
import { openLettering } from '../../../src/build/lettering.ts';
import { type Card, cards } from '../../../src/outputs/og-cards.ts';
import { cardSvg } from '../../../src/outputs/og-svg.ts';
import { catalogOf } from './catalog.ts';

const lettering = openLettering();
const card = (title: string, more: Partial<Card> = {}): Card => ({ id: 'a/b', title, section: 'Care', urgent: false, ...more });

/** What is drawn, with letters in the place of outlines. */
function drawn(of: Card) {
  const lines: { text: string; x: number; y: number; size: number; width: number }[] = [];
  const path = (text: string, at: { x: number; y: number; size: number }) => {
    lines.push({ text, ...at, width: lettering.width(text, at.size) });
    return '';
  };
  return { svg: cardSvg(of, { ...lettering, path }), lines };
}

test('there is a picture for each article and section, and one for the rest', () => {
  expect(cards(catalogOf()).map(({ id }) => id)).toEqual([
    'site',
    'red-flags',
    'care',
    'red-flags/dangerous-kettles',
    'care/descale-a-kettle',
    'care/fill-a-kettle',
  ]);
});

test('danger has its own colour, and nothing else has it', () => {
  expect(cardSvg(card('Sparks', { urgent: true }), lettering)).toContain('#b3261e');
  expect(cardSvg(card('Sparks'), lettering)).not.toContain('#b3261e');
});

test.each([
  'Kettle',
  'How do I descale a kettle that has not been used for many years?',
  'Wwwwwwwwwww mmmmmmmmm wwwwwwwwww mmmmmmmmm wwwwwwwww mmmmmm wwww',
])('every word of "%s" is drawn inside the picture, clear of the name', (title) => {
  const { lines } = drawn(card(title));
  const ofTitle = lines.filter(({ text }) => !['Care', 'Steady Back'].includes(text));
  expect(ofTitle.map(({ text }) => text).join(' ')).toBe(title);
  for (const { x, y, width, size } of ofTitle) {
    expect(x + width).toBeLessThan(1150);
    expect(y - size * 0.75).toBeGreaterThan(120);
    expect(y + size * 0.25).toBeLessThan(524);
    expect(size).toBeGreaterThanOrEqual(48);
  }
});

test('letters that the font lacks are left out, without a box in their place', () => {
  expect(lettering.path('🫖 קומקום', { x: 0, y: 0, size: 40 })).toBe('');
  expect(lettering.width('tea 🫖', 40)).toBe(lettering.width('tea ', 40));
});

test('no text of a title reaches the drawing as markup', () => {
  expect(cardSvg(card('</svg><script>'), lettering)).not.toContain('<script');
});
