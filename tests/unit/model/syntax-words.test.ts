/** What editors read when YAML or the text of a page cannot be parsed: their words, not the parser's. */
import { expect, test } from 'vitest';
import { linesOf } from '../../content-folder.ts';

const article = 'articles/care/descale-a-kettle.mdx';
const title = 'title: How do I descale a kettle?';

test.each([
  [
    'a colon in a value',
    title,
    'title: Kettles: how do I descale one?',
    '2:8',
    'A colon followed by a space begins a new field here · Put the whole value in double quotes.',
  ],
  [
    'a colon inside braces',
    'why: Less water',
    'why: Less: water',
    '14:41',
    'A colon followed by a space begins a new field here · Put the whole value in double quotes.',
  ],
  ['a tab', 'status: live', 'status:\n\tlive', '8:1', 'The line is indented with a tab · Use spaces, two for each level.'],
  [
    'a tab in a list',
    '  - { article: care/fill-a-kettle',
    '\t- { article: care/fill-a-kettle',
    '14:1',
    'The line is indented with a tab · Use spaces, two for each level.',
  ],
  [
    'a quote that is not closed',
    title,
    'title: "How do I descale a kettle?',
    '2:8',
    'A quote opens here and is never closed · Close it at the end of the value.',
  ],
  [
    'a quote that a later line seems to close',
    `${title}\ndescription: Vinegar`,
    'title: "How do I descale a kettle?\ndescription: "Vinegar',
    '2:8',
    'A quote opens here and is never closed · Close it at the end of the value.',
  ],
  [
    'an apostrophe inside single quotes',
    title,
    "title: 'It's a kettle'",
    '2:12',
    'The value begins with a quote, and goes on after the quote that closes it · Put the whole value in double quotes; inside it use curly ones (“ ”) and a curly apostrophe (’).',
  ],
  [
    'a line indented too far',
    'section: care',
    '  section: care',
    '5:3',
    'The line does not begin under the line it belongs with · Give it as many spaces at the start as the other fields beside it.',
  ],
  [
    'an entry indented too little',
    '  - { article: red-flags',
    ' - { article: red-flags',
    '15:1',
    'The line does not begin under the line it belongs with · Give it as many spaces at the start as the other fields beside it.',
  ],
  [
    'no space after the colon',
    'status: live',
    'status:live',
    '7:1',
    'The line is no field: it has no colon followed by a space · Write "name: value".',
  ],
  [
    'a list that is not closed',
    'claims: [vinegar-works]',
    'claims: [vinegar-works',
    '13:1',
    'The list that begins above is not closed · Write ] at its end.',
  ],
  [
    'a field that stands twice',
    'status: live',
    'status: live\nstatus: live',
    '8:1',
    'The field stands here a second time · Keep one of the two.',
  ],
  ['a value that begins with @', title, 'title: @kettle', '2:8', 'A value cannot begin with @ · Put the whole value in double quotes.'],
  [
    'a value that begins with *',
    title,
    'title: *How* do I descale?',
    '2:14',
    'A value cannot begin with * · Put the whole value in double quotes.',
  ],
])('YAML: %s', (_name, from, to, place, words) => {
  expect(linesOf([article, from, to])).toEqual([`${article}:${place}  yaml-syntax  ${words}`]);
});

test('a step with a colon is no field, and says so', () => {
  expect(linesOf(['exercises/lift-a-kettle.mdx', 'steps: [Hold the kettle., Lift it.,', 'steps: [Hold: with care., Lift it.,'])).toEqual([
    'exercises/lift-a-kettle.mdx:8:9  field-value  "steps.0" should be a text, but a colon followed by a space made it a field · Put the whole value in double quotes.',
  ]);
});

test('a number that is too large is not called long, and a double in a list is named', () => {
  expect(linesOf(['sections.yaml', /order: 1\b/, 'order: 0'])).toEqual([expect.stringContaining('"order" is too small: at least 1 · ')]);
  expect(linesOf([article, 'aliases: [white crust, ', 'aliases: [white crust, white crust, '])).toEqual([
    expect.stringContaining('"aliases" names "white crust" twice · '),
  ]);
});

test.each([
  ['a < before a number', 'Pour <5 cups.', ':6', 'A < stands in the text · Write "under" or "less than" in its place.'],
  ['an email address', 'Ask <ann@example.org>.', ':\\d+', 'An email address stands in angle brackets · Write it without < and >.'],
  [
    'an address',
    'See <https://example.org/>.',
    ':5',
    'An address stands in angle brackets · Make it a link: [words that say where it goes](https://…).',
  ],
  ['a comment', '<!-- ask Ann -->', ':1', 'A comment stands in the text · Take it out: all that stands in a page is for readers.'],
  ['curly quotes', 'Pour <Cite id=“sparks” />.', ':6', '<Cite> has curly quotes · Use straight ones: name="text".'],
  [
    'a prop without quotes',
    'Pour <Cite id=sparks />.',
    ':6',
    '<Cite> is not written whole · Write each prop as name="text" with two straight quotes, and the > or /> at the end.',
  ],
  [
    'a Cite without its slash',
    'Pour <Cite id="sparks">.',
    ':6',
    '<Cite> opens here and is never closed · Write <Cite … />, with a slash before the last >.',
  ],
  [
    'a Term that is not closed',
    'Pour <Term id="limescale">it.',
    ':6',
    '<Term> opens here and is never closed · Write </Term> where it ends.',
  ],
  [
    'a list that is not closed',
    '<DoDont>\n\nPour.',
    ':1',
    '<DoDont> opens here and is never closed · Write </DoDont> where it ends, on a line of its own with a blank line before it.',
  ],
  ['an end without a beginning', 'Pour </Term> it.', ':6', '</Term> closes nothing · Take it out, or write <Term> where it begins.'],
  ['a brace', 'Pour { it.', ':\\d+', 'A { or } stands in the text · Leave braces out: articles are words.'],
  ['an empty tag', 'Pour <> it.', ':6', 'An empty <> stands in the text · Take it out.'],
])('the text of a page: %s', (_name, text, column, words) => {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  expect(linesOf([article, 'Pour, wait, rinse.', text])).toEqual([
    expect.stringMatching(new RegExp(`^${article}:\\d+${column}  mdx-syntax  ${escaped}$`)),
  ]);
});
