/** What the YAML reader found, in words for people who write pages. */

/** An error of the reader: its code, its first line, and where it noticed. */
export interface YamlError {
  code: string;
  what: string;
  offset: number;
}

export interface YamlTrouble {
  message: string;
  fix: string;
  /** Where the mistake is, which is not always where it was noticed. */
  offset: number;
}

type Words = Omit<YamlTrouble, 'offset'> & { offset?: number };

const colon: Words = { message: 'A colon followed by a space begins a new field here', fix: 'Put the whole value in double quotes.' };
const tab: Words = { message: 'The line is indented with a tab', fix: 'Use spaces, two for each level.' };
const indent: Words = {
  message: 'The line does not begin under the line it belongs with',
  fix: 'Give it as many spaces at the start as the other fields beside it.',
};
const noField: Words = { message: 'The line is no field: it has no colon followed by a space', fix: 'Write "name: value".' };
const afterQuote: Words = {
  message: 'The value begins with a quote, and goes on after the quote that closes it',
  fix: 'Put the whole value in double quotes; inside it use curly ones (“ ”) and a curly apostrophe (’).',
};
const notClosed: Words = { message: 'A quote opens here and is never closed', fix: 'Close it at the end of the value.' };
const twice: Words = { message: 'The field stands here a second time', fix: 'Keep one of the two.' };
const comma: Words = {
  message: 'A comma is missing here between two entries of a list',
  fix: 'Put it in; an entry that holds quotes stands in double quotes as a whole.',
};

/** The code of what YAML allows and content does not. */
export const forbidden = 'FORBIDDEN';

/** Mistakes after which the reader goes on as if nothing had been. */
const harmless = ['BLOCK_AS_IMPLICIT_KEY', 'BLOCK_IN_FLOW', 'DUPLICATE_KEY'];

/** The errors to believe: after most mistakes the reader is astray, and only the first is one. */
export function believable(errors: readonly YamlError[]): YamlError[] {
  const [first] = errors;
  if (!first) return [];
  return harmless.includes(first.code) ? errors.filter(({ code }) => harmless.includes(code)) : [first];
}

/** @param text the whole file, as the reader got it. */
export function yamlTrouble(error: YamlError, text: string): YamlTrouble {
  const words = wordsOf(error, text) ?? {
    message: `The YAML here cannot be read: ${error.what}`,
    fix: 'Check indentation, colons and quotes on this line; use plain values only.',
  };
  return { offset: error.offset, ...words };
}

function wordsOf({ code, what, offset }: YamlError, text: string): Words | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(start).split('\n', 1)[0] ?? '';
  const rest = text.slice(offset).split('\n', 1)[0] ?? '';
  if (code === forbidden) return undefined;
  if (code === 'TAB_AS_INDENT' || /^ *\t/.test(line)) return tab;
  if (code === 'BLOCK_IN_FLOW') return colon;
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && /^ *$/.test(text.slice(start, offset))) return indent;
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return /:(?:\s|$)/.test(rest) ? colon : { ...indent, offset: nextLine(text, offset) };
  if (code === 'DUPLICATE_KEY') return twice;
  if (code === 'MISSING_CHAR' && what.startsWith('Missing closing')) return { ...notClosed, offset: openQuote(text, offset) ?? offset };
  if (code === 'MISSING_CHAR' && what.startsWith('Missing ,')) return comma;
  if (/^Flow \w+ in block/.test(what)) return flow(what);
  if (code === 'BAD_INDENT' || what.startsWith('Sequence item without')) return indent;
  if (code === 'MULTILINE_IMPLICIT_KEY' || what.startsWith('Implicit')) return noField;
  if (code === 'BAD_SCALAR_START' || /:\s+[*&!]/.test(line)) return oddStart(line);
  if (code === 'UNEXPECTED_TOKEN' && /^[\s-]*(?:[\w-]+:\s+)?["']/.test(line)) {
    const before = openQuote(text, start);
    return before !== undefined && text.slice(before).split('\n', 2).join('\n').length + before >= start
      ? { ...notClosed, offset: before }
      : afterQuote;
  }
  return undefined;
}

const nextLine = (text: string, offset: number): number => {
  const end = text.indexOf('\n', offset);
  return end < 0 ? offset : end + 1 + (/^ */.exec(text.slice(end + 1))?.[0].length ?? 0);
};

/** The quote that opens a value before a place and is not closed on its line; the last one. */
function openQuote(text: string, end: number): number | undefined {
  const opened = [...text.slice(0, end).matchAll(/^[ -]*(?:[\w-]+:[ ]+)?(["'])(?!.*\1\s*,?$).*$/gm)].at(-1);
  return opened === undefined ? undefined : opened.index + opened[0].search(/["']/);
}

function flow(what: string): Words {
  const [name, end] = what.includes('sequence') ? ['list', ']'] : ['group', '}'];
  return { message: `The ${name} that begins above is not closed`, fix: `Write ${end} at its end.` };
}

function oddStart(line: string): Words {
  const character = /(?::|-|\[|,)\s+([*&!@`%|>])/.exec(line)?.[1];
  return {
    message: character ? `A value cannot begin with ${character}` : 'The value begins with a character that YAML keeps for itself',
    fix: 'Put the whole value in double quotes.',
  };
}
