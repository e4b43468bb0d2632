import { z } from 'astro/zod';
import { articleId, day, id, line, listOf } from './fields.ts';

const dates = z.strictObject({
  published: day.describe('The day the page first went live.'),
  updated: day.describe('The day its meaning last changed; not for typing errors.'),
  reviewed: day.optional().describe('Only when the reviewer named below has read the page.'),
  nextReview: day.describe('When the page must be read again, at most two years after `updated`.'),
});

const seeAlso = z.strictObject({
  article: articleId.describe('The article, as section/slug.'),
  why: line.max(120).describe('Why a reader of this page would open that one.'),
});

const change = z.strictObject({
  date: day.describe('The day of the change.'),
  what: line.max(200).describe('What changed, for readers.'),
  why: line.max(200).describe('Why it changed.'),
});

const condition = z.strictObject({
  name: line.max(80).describe('The name of the condition, as the page uses it.'),
  code: line.max(12).describe('Its code, such as M54.3.'),
  system: line.max(20).describe('Where the code is from, such as ICD-10.'),
});

export const articleSchema = z.strictObject({
  title: line.min(8).max(65).describe('The question as a reader asks it, 8 to 65 characters.'),
  description: line.min(50).max(155).describe('What the page answers, 50 to 155 characters; shown under search results.'),
  question: line.max(160).describe("The reader's own question, in their words."),
  section: id.describe('The section; the same as the folder.'),
  order: z.number().int().min(1).describe('The place of the article in its section, from 1.'),
  status: z.enum(['draft', 'live']).describe('`draft` is shown only by `npm run dev`.'),
  dates: dates.describe('Days as YYYY-MM-DD.'),
  author: id.describe('Who wrote it: an id of people.yaml.'),
  reviewer: id.optional().describe('The clinician who reviewed it: an id of people.yaml. Leave out where nobody has.'),
  reviewedText: z.string().optional().describe('Fingerprint of what the reviewer read; `npm run sign-off` writes it.'),
  aliases: listOf(line.max(60)).min(1).describe('Words that people type when they look for this page.'),
  claims: listOf(id).describe('Every claim that the body cites, no more and no fewer.'),
  seeAlso: z.array(seeAlso).min(2).max(5).describe('Two to five articles to read next.'),
  exercises: listOf(id).default([]).describe('Exercises that belong to this page.'),
  warning: id.or(z.literal('none')).describe('What stands above the text: an id under `strips` or `cautions` in red-flags.yaml, or none.'),
  help: listOf(id).min(1).describe('Topics of red-flags.yaml; the card "When to get help" is made from them.'),
  asked: listOf(line.max(90))
    .default([])
    .describe('More of what people type for this page, for search alone; the A to Z does not show it.'),
  searchTests: listOf(line).min(3).describe('Searches that must find this page in the first three results.'),
  about: z
    .array(condition)
    .max(3)
    .default([])
    .describe('The condition that the whole page is about, where one code fits it with certainty.'),
  changes: z.array(change).default([]).describe('Changes of meaning since it was published, newest first.'),
});

export type ArticleData = z.infer<typeof articleSchema>;
