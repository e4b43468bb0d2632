/** What no content file may hold, whatever is in it: found before any parser is started. */
import type { Problem } from './problem.ts';

export interface FileText {
  file: string;
  text: string;
}

const largestPage = 200_000;

/** The first reason not to read the text at all, or undefined. */
export function refuseUnreadable({ file, text }: FileText): Problem | undefined {
  const refuse = (offset: number, message: string, fix: string): Problem => {
    const before = text.slice(0, offset).split('\n');
    return { code: 'file-unreadable', level: 'error', file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, message, fix };
  };
  const mdx = file.endsWith('.mdx');
  if (mdx && text.length > largestPage)
    return refuse(0, `The page is ${Math.round(text.length / 1000)} kB long`, 'Keep it under 200 kB: split it.');
  const checks: [RegExp, string, string][] = [
    [/\r/, 'The lines end the Windows or old Mac way', 'Save the file with LF line ends.'],
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is refused
    [/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/, 'There is a control character in the text', 'Delete the character here.'],
    [/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/, 'There is a hidden text-direction mark', 'Delete the character here.'],
    [/\uFFFD/, 'There are bytes that are not UTF-8', 'Save the file as UTF-8.'],
    [/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/, 'There is half of a character', 'Type the character again.'],
    ...(mdx ? deepNesting : []),
  ];
  for (const [pattern, message, fix] of checks) {
    const found = pattern.exec(text);
    if (found) return refuse(found.index, message, fix);
  }
  return undefined;
}

/** The Markdown parser crashes on thousands of nested quotes and hangs on long runs of brackets. */
const deepNesting: [RegExp, string, string][] = [
  [/^(?:[ \t]*>){10}/m, 'Quotes are nested more than nine deep', 'Use plain paragraphs.'],
  [/(?:[[\]!] ?){40}|[*_~]{40}|`{40}/, 'There is a long run of brackets or emphasis marks', 'Remove the run.'],
  [/^[ \t]{60,}\S/m, 'A line is indented by more than 60 characters', 'Indent lists by two spaces a level.'],
  [/[^\n]{20000}/, 'A line is over 20,000 characters long', 'Break the line.'],
];
