import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');

/** Tokens of the light and the dark theme, as hex colours. */
function tokensOf(block: string): Record<string, string> {
  return Object.fromEntries([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6})\b/gi)].map((match) => [match[1] ?? '', match[2] ?? '']));
}

const light = tokensOf(css.split('@media')[0] ?? '');
const darkSystem = { ...light, ...tokensOf(css.split('@media')[1]?.split('[data-theme="dark"]')[0] ?? '') };
const darkChosen = { ...light, ...tokensOf(css.split(':root[data-theme="dark"]')[1] ?? '') };

function luminance(hex: string): number {
  const full = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1);
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const value = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
}

const pairs: [string, string, number][] = [
  ['text', 'bg', 7],
  ['text', 'surface', 7],
  ['text-2', 'bg', 4.5],
  ['text-2', 'surface', 4.5],
  ['link', 'bg', 4.5],
  ['link', 'surface', 4.5],
  ['visited', 'bg', 4.5],
  ['visited', 'surface', 4.5],
  ['on-brand', 'brand', 4.5],
  ['callout-text', 'callout', 7],
  ['focus-text', 'focus', 7],
  ['do', 'surface', 4.5],
  ['dont', 'surface', 4.5],
  ['control', 'surface', 3],
  ['control', 'bg', 3],
  ['urgent-edge', 'surface', 3],
  ['urgent-edge', 'bg', 3],
];

test.each([
  ['light', light],
  ['dark by system', darkSystem],
  ['dark by choice', darkChosen],
])('%s: every pair of colours has its contrast', (_name, theme) => {
  const weak = pairs.filter(([front, back, least]) => contrast(theme[front] ?? '#888', theme[back] ?? '#888') < least);
  expect(weak).toEqual([]);
});

test.each(['light', 'dark'])('white text stands out on every card head (%s)', (name) => {
  const theme = name === 'light' ? light : darkChosen;
  for (const head of ['routine', 'urgent', 'emergency-bg', 'brand'])
    expect(contrast('#ffffff', theme[head] ?? '#888')).toBeGreaterThanOrEqual(4.5);
});

test('dark is the same whether the system or the reader chose it', () => {
  expect(darkSystem).toEqual(darkChosen);
});
