/** The font of the pictures for sharing, read from its package: no machine needs to have it installed. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import opentype, { type Font, type Glyph } from 'opentype.js';

const file = '@fontsource/inter/files/inter-latin-600-normal.woff';

interface Placed {
  glyph: Glyph;
  /** From the beginning of the line, in pixels. */
  x: number;
}

/** Widths and outlines of a line of text; what `outputs/og-svg.ts` draws with. Letters the font lacks are left out. */
export function openLettering() {
  const { buffer, byteOffset, byteLength } = readFileSync(createRequire(join(process.cwd(), 'package.json')).resolve(file));
  const font = opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength));
  return {
    width: (text: string, size: number): number => place(font, text, size).width,
    path: (text: string, { x, y, size }: { x: number; y: number; size: number }): string =>
      place(font, text, size)
        .glyphs.map(({ glyph, x: along }) => glyph.getPath(x + along, y, size).toPathData(1))
        .join(''),
  };
}

/** One letter after the other with kerning: the library's own shaping fails on this font's substitution tables. */
function place(font: Font, text: string, size: number): { glyphs: Placed[]; width: number } {
  const scale = size / font.unitsPerEm;
  const glyphs: Placed[] = [];
  let width = 0;
  for (const letter of text) {
    const glyph = font.charToGlyph(letter);
    if (glyph.index === 0) continue;
    const before = glyphs.at(-1)?.glyph;
    if (before) width += font.getKerningValue(before, glyph) * scale;
    glyphs.push({ glyph, x: width });
    width += (glyph.advanceWidth ?? 0) * scale;
  }
  return { glyphs, width };
}
