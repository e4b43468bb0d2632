/** Why the text of a page cannot be read, in words for people who write pages. */
import { palette } from './palette.ts';

export interface MdxTrouble {
  message: string;
  fix: string;
}

/** @param what what the parser said. @param at the text from the place where it stopped. */
export function mdxTrouble(what: string, at: string): MdxTrouble {
  return openTag(what) ?? closingTag(what) ?? braces(what) ?? angle(at) ?? unknownTrouble(what);
}

const unknownTrouble = (what: string): MdxTrouble => ({
  message: `The text cannot be read here: ${what}`,
  fix: 'Close every component; write "under" for < and leave out { and }.',
});

/** Components that hold nothing, so that their one tag ends with a slash. */
const alone = ['Cite', 'Number', 'Exercise', 'Figure', 'CareCard'];

function openTag(what: string): MdxTrouble | undefined {
  const name = /^Expected a closing tag for `<(\w*)>`/.exec(what)?.[1];
  if (name === undefined) return undefined;
  if (name === '') return { message: 'An empty <> stands in the text', fix: 'Take it out.' };
  const block = palette[name]?.place === 'block' ? ', on a line of its own with a blank line before it' : '';
  const fix = alone.includes(name) ? `Write <${name} … />, with a slash before the last >.` : `Write </${name}> where it ends${block}.`;
  return { message: `<${name}> opens here and is never closed`, fix };
}

function closingTag(what: string): MdxTrouble | undefined {
  const [, name, open, line] =
    /^Unexpected closing tag `<\/(\w*)>`(?:, expected corresponding closing tag for `<(\w*)>` \((\d+))?/.exec(what) ?? [];
  if (name === undefined) return undefined;
  if (open === undefined) return { message: `</${name}> closes nothing`, fix: `Take it out, or write <${name}> where it begins.` };
  return { message: `</${name}> stands here, but <${open}> of line ${line} is still open`, fix: `Write </${open}> first.` };
}

function braces(what: string): MdxTrouble | undefined {
  if (!/expression|closing brace/.test(what)) return undefined;
  return { message: 'A { or } stands in the text', fix: 'Leave braces out: articles are words.' };
}

/** What follows a `<` that begins no component. */
const afterAngle: readonly [pattern: RegExp, trouble: MdxTrouble][] = [
  [/^<!--/, { message: 'A comment stands in the text', fix: 'Take it out: all that stands in a page is for readers.' }],
  [/^<[^\s<>@]+@[^\s<>]+>/, { message: 'An email address stands in angle brackets', fix: 'Write it without < and >.' }],
  [/^<https?:/, { message: 'An address stands in angle brackets', fix: 'Make it a link: [words that say where it goes](https://…).' }],
  [/^<(?![A-Za-z/])/, { message: 'A < stands in the text', fix: 'Write "under" or "less than" in its place.' }],
];

function angle(at: string): MdxTrouble | undefined {
  const known = afterAngle.find(([pattern]) => pattern.test(at));
  if (known) return known[1];
  const [tag, name] = /^<([A-Za-z]\w*)[^>]*/.exec(at) ?? [];
  if (tag === undefined) return undefined;
  const curly = /[“”‘’]/.test(tag);
  return {
    message: curly ? `<${name}> has curly quotes` : `<${name}> is not written whole`,
    fix: curly ? 'Use straight ones: name="text".' : 'Write each prop as name="text" with two straight quotes, and the > or /> at the end.',
  };
}
