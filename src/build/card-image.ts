/** SVG -> PNG for sharing, kept between builds under the hash of what was drawn. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

const largest = 60_000;
/** Raise it when the options below change. */
const version = '1';

/** @returns a PNG of at most 60 kB. @throws where the drawing gives a larger one. */
export async function cardImage(
  svg: string,
  cacheDir = join(process.env['ASTRO_CACHE_DIR'] ?? 'node_modules/.astro', 'og'),
): Promise<Buffer> {
  const key = createHash('sha256').update(`${version} ${sharp.versions.sharp} ${svg}`).digest('hex');
  const file = join(cacheDir, `${key}.png`);
  const kept = readKept(file);
  if (kept) return kept;
  const png = await sharp(Buffer.from(svg)).png({ palette: true, colours: 32, dither: 0, compressionLevel: 9, effort: 7 }).toBuffer();
  if (png.length > largest) throw new Error(`A picture for sharing is ${png.length} bytes; at most ${largest} are allowed.`);
  mkdirSync(cacheDir, { recursive: true });
  writeFileSync(`${file}.${process.pid}`, png);
  renameSync(`${file}.${process.pid}`, file);
  return png;
}

const begin = Buffer.from([0x89, 0x50, 0x4e, 0x47]);
const end = Buffer.from('IEND\xaeB`\x82', 'latin1');

/** A file that was cut short is drawn again. */
function readKept(file: string): Buffer | undefined {
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  return bytes.subarray(0, 4).equals(begin) && bytes.subarray(-8).equals(end) ? bytes : undefined;
}
