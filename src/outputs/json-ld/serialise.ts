/** JSON-LD as text that is safe inside a script element, whatever the titles hold. */
import type { Thing } from 'schema-dts';

/** One graph for a page; empty where there is nothing to say. */
export function serialise(things: readonly Thing[]): string {
  if (things.length === 0) return '';
  return escapeForScript(JSON.stringify({ '@context': 'https://schema.org', '@graph': things }));
}

const escapes: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** `<` would let a title end the block; the line separators break older readers of scripts. */
const escapeForScript = (json: string): string => json.replace(/[<>&\u2028\u2029]/g, (sign) => escapes[sign] ?? sign);
