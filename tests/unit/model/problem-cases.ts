/** One change of the small fixture for each problem, and the lines that people then see. */
import { readFileSync } from 'node:fs';
import { smallFixture } from '../../content-folder.ts';

export const article = 'articles/care/descale-a-kettle.mdx';

/** Where the text of that article begins: front matter may grow without touching these tests. */
const bodyLine =
  readFileSync(`${smallFixture}/${article}`, 'utf8')
    .split('\n')
    .findIndex((line) => line.startsWith('Vinegar takes')) + 1;
export const inBody = (line: number): string => `${article}:${bodyLine + line}`;

type Case = [name: string, file: string, from: string | RegExp, to: string, lines: (string | RegExp)[]];

export const cases: readonly Case[] = [
  [
    'an unknown key says what was meant',
    article,
    'reviewer: engineer',
    'reviwer: engineer',
    ['articles/care/descale-a-kettle.mdx:10:1  field-unknown  "reviwer" is not a field of articles · Did you mean "reviewer"?'],
  ],
  [
    'a missing field shows what to write',
    article,
    /title: .*\n/,
    '',
    [
      'articles/care/descale-a-kettle.mdx:2:1  field-missing  The field "title" is missing · Add it: The question as a reader asks it, 8 to 65 characters.',
    ],
  ],
  [
    'a day that does not exist',
    article,
    'updated: 2026-02-01',
    'updated: 2026-02-30',
    [
      'articles/care/descale-a-kettle.mdx:8:33  field-value  "dates.updated" write a real day as YYYY-MM-DD, such as 2026-11-23 · The day its meaning last changed; not for typing errors.',
    ],
  ],
  [
    'a status that is not one',
    article,
    'status: live',
    'status: lve',
    ['articles/care/descale-a-kettle.mdx:7:1  field-value  "status" cannot be "lve" · Did you mean "live"?'],
  ],
  [
    'an order that is a word',
    article,
    'order: 1',
    'order: first',
    ['articles/care/descale-a-kettle.mdx:6:1  field-value  "order" should be a number · The place of the article in its section, from 1.'],
  ],
  [
    'a missing section',
    article,
    'section: care',
    'section: car',
    ['articles/care/descale-a-kettle.mdx:5:1  section-unknown  There is no section "car" · Did you mean "care"?'],
  ],
  [
    'a section that is not the folder',
    article,
    'section: care',
    'section: red-flags',
    [
      'articles/care/descale-a-kettle.mdx:5:1  section-folder  The section is "red-flags" but the folder is "care" · Move the file or change the section.',
    ],
  ],
  [
    'an unknown claim',
    article,
    '<Cite id="vinegar-works" />',
    '<Cite id="vinegar-work" />',
    [
      'articles/care/descale-a-kettle.mdx:12:10  claim-not-cited  The claim "vinegar-works" is listed but the text does not cite it · Cite it, or take it off the list.',
      `${inBody(0)}:31  claim-not-listed  The text cites "vinegar-work" but the front matter does not list it · Add it under claims.`,
      `${inBody(0)}:31  id-unknown  There is no claim "vinegar-work" · Did you mean "vinegar-works"?`,
    ],
  ],
  [
    'an unknown term',
    article,
    'Term id="limescale"',
    'Term id="limscale"',
    [`${inBody(4)}:26  id-unknown  There is no term "limscale" · Did you mean "limescale"?`],
  ],
  [
    'an unknown component',
    article,
    '<KeyPoints>',
    '<KeyPoint>',
    [
      /articles\/care\/descale-a-kettle\.mdx:\d+:\d+ {2}mdx-syntax {2}<\/KeyPoints> stands here, but <KeyPoint> of line \d+ is still open · Write <\/KeyPoint> first\./,
    ],
  ],
  [
    'a component that does not exist',
    article,
    '<CareCard urgency',
    '<CareCards urgency',
    [`${inBody(33)}:1  component-unknown  <CareCards> is not a component · Did you mean "CareCard"?`],
  ],
  [
    'a prop that does not exist',
    article,
    'signs="sparks"',
    'sign="sparks"',
    [`${inBody(33)}:1  prop-unknown  <CareCard> has no prop "sign" · Did you mean "signs"?`],
  ],
  [
    'an MDX syntax error',
    article,
    'Pour, wait, rinse.',
    'Pour { wait, rinse.',
    [
      /articles\/care\/descale-a-kettle\.mdx:\d+:\d+ {2}mdx-syntax {2}A \{ or \} stands in the text · Leave braces out: articles are words\./,
    ],
  ],
  [
    'code in braces',
    article,
    'Pour, wait',
    'Pour {process.env.HOME}, wait',
    [`${inBody(21)}:6  code-in-article  "{process.env.HOME}" is code · Articles are words: remove the braces.`],
  ],
  [
    'an import',
    article,
    'Pour, wait, rinse.',
    'import a from "b"',
    [`${inBody(21)}:1  code-in-article  "import a from "b"" is code · Remove the line: components need no import.`],
  ],
  [
    'raw HTML',
    article,
    'Pour, wait, rinse.',
    '<script>alert(1)</script>',
    [`${inBody(21)}:1  html-in-article  "<script>" is raw HTML · Use Markdown, or a component of the palette in docs/content-guide.md.`],
  ],
  [
    'a dangerous link',
    article,
    '(/care/fill-a-kettle/)',
    '(javascript:alert(1))',
    [
      `${inBody(31)}:26  link-unsafe  The link "javascript:alert(1)" is neither a page here nor an https address · Write /section/slug/ or https://….`,
    ],
  ],
  [
    'a dead link',
    article,
    '(/care/fill-a-kettle/)',
    '(/care/fil-a-kettle/)',
    [`${inBody(31)}:26  link-dead  The link /care/fil-a-kettle/ leads nowhere · Did you mean "/care/fill-a-kettle/"?`],
  ],
  [
    'a dead fragment',
    article,
    '(/care/fill-a-kettle/)',
    '(/care/fill-a-kettle/#wy)',
    [`${inBody(31)}:26  fragment-dead  /care/fill-a-kettle/ has no heading #wy · Did you mean "why"?`],
  ],
  [
    'a see-also that names itself',
    article,
    'article: care/fill-a-kettle',
    'article: care/descale-a-kettle',
    ['articles/care/descale-a-kettle.mdx:14:7  see-also-self  The article names itself · Name another article.'],
  ],
  [
    'a see-also that does not exist',
    article,
    'article: care/fill-a-kettle',
    'article: care/fill-kettle',
    ['articles/care/descale-a-kettle.mdx:14:7  id-unknown  There is no article "care/fill-kettle" · Did you mean "care/fill-a-kettle"?'],
  ],
  [
    'a see-also that stands twice',
    article,
    'article: care/fill-a-kettle',
    'article: red-flags/dangerous-kettles',
    ['articles/care/descale-a-kettle.mdx:15:7  see-also-twice  "red-flags/dangerous-kettles" is named twice · Remove one.'],
  ],
  [
    'a reviewer who is not a clinician',
    article,
    'reviewer: engineer',
    'reviewer: editors',
    ['articles/care/descale-a-kettle.mdx:10:1  reviewer-kind  "editors" is not a clinician · Only a clinician can review a page.'],
  ],
  [
    'a review date without a reviewer',
    article,
    'reviewer: engineer\n',
    '',
    ['articles/care/descale-a-kettle.mdx:8:54  review-half  There is a review date but no reviewer · Give both, or neither.'],
  ],
  [
    'an exercise that names itself as the easier one',
    'exercises/lift-a-kettle.mdx',
    'sources: []',
    'easier: lift-a-kettle',
    ['exercises/lift-a-kettle.mdx:13:1  exercise-self  The exercise names itself as easier · Name another exercise, or leave it out.'],
  ],
  [
    'a drawing of a step that is not there',
    'exercises/lift-a-kettle.mdx',
    'sources: []',
    'frames:\n  - { caption: Stand, alt: Standing with a kettle., steps: [3, 4], start: standing }',
    ['exercises/lift-a-kettle.mdx:14:64  frame-step  The drawing shows step 4, but the exercise has 3 steps · Write steps from 1 to 3.'],
  ],
  [
    'an anchor in the front matter',
    article,
    'order: 1',
    'order: &one 1',
    [
      'articles/care/descale-a-kettle.mdx:6:13  yaml-syntax  The YAML here cannot be read: an anchor is not allowed · Check indentation, colons and quotes on this line; use plain values only.',
    ],
  ],
  [
    'a hidden direction mark',
    article,
    'Pour, wait',
    'Pour,\u202E wait',
    [`${inBody(21)}:6  file-unreadable  There is a hidden text-direction mark · Delete the character here.`],
  ],
  [
    'front matter that is never closed',
    'articles/care/fill-a-kettle.mdx',
    /\n---\n\nFill/,
    '\n\nFill',
    [
      'articles/care/fill-a-kettle.mdx:1:1  front-matter-missing  The front matter is never closed · Add a line of three hyphens after the last field.',
    ],
  ],
];
