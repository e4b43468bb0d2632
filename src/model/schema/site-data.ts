/** The smaller files of the content folder: sections, people, glossary, notices. */
import { z } from 'astro/zod';
import { articleId, id, line, listOf } from './fields.ts';

export const sectionSchema = z.strictObject({
  id: id.describe('The folder and the address.'),
  title: line.max(60).describe('The heading of the section page.'),
  nav: line.max(24).describe('The short name, for menus and breadcrumbs.'),
  description: line.min(50).max(155).describe('One sentence on what is in it.'),
  order: z.number().int().min(1).describe('The place among the sections.'),
});

export const personSchema = z.strictObject({
  id: id.describe('Short name.'),
  name: line.describe('As it stands on pages.'),
  role: line.describe('What they do here, in a sentence.'),
  kind: z.enum(['team', 'clinician', 'editor']).describe('Only clinicians can review.'),
  url: z.url().optional().describe('A page about them.'),
});

export const termSchema = z.strictObject({
  id: id.describe('Short name, used by <Term id="…">.'),
  term: line.describe('The medical word.'),
  definition: line.max(300).describe('35 plain words or fewer.'),
  also: listOf(line).default([]).describe('Other words for it, US words too.'),
  everyday: z.boolean().optional().describe('True for a word that most readers know: articles need not mark it.'),
});

/** Plain names between slashes: the same text is safe in the files of every host. */
const address = z.string().regex(/^\/(?:[A-Za-z0-9][A-Za-z0-9._~-]*\/)*$/, 'write names of letters, digits and hyphens between slashes');

export const redirectSchema = z.strictObject({
  from: address.describe('The old address, beginning and ending with a slash.'),
  to: address.describe('The page that replaces it, beginning and ending with a slash.'),
});

export const mythSchema = z.strictObject({
  id: id.describe('Its address on /myths/.'),
  belief: line.max(90).describe('The belief as people say it.'),
  verdict: z.enum(['supported', 'partly-supported', 'not-supported', 'outdated', 'unsafe']).describe('What the evidence says of it.'),
  answer: line.describe('Two to four plain sentences.'),
  claims: listOf(id).min(1).describe('The claims behind the answer.'),
  articles: listOf(articleId).min(1).describe('Where to read more.'),
  aliases: listOf(line).default([]).describe('How people type it.'),
});

export const searchWordsSchema = z.strictObject({
  id: id.describe('Short name. Permanent.'),
  words: listOf(line.max(40)).default([]).describe('Words of readers that mean the same, the most usual first.'),
  danger: listOf(line.max(40))
    .optional()
    .describe('Words that mean the same only where search looks for warning signs; they come before `words`.'),
});

export const homeSchema = z.strictObject({
  contact: z
    .string()
    .regex(/^(?:mailto:|https:\/\/)\S+$/, 'write mailto:name@example.org or an https address')
    .optional()
    .describe('Where to report a fault of the site, for security.txt; without it the page about us stands there.'),
  tagline: line.max(60).describe('The title of the first page, beside the name of the site.'),
  description: line.min(50).max(155).describe('What the site is, for search engines.'),
  title: line.describe('The heading of the first page.'),
  lead: line.describe('One sentence under it.'),
  tasks: z
    .array(
      z.strictObject({
        title: line.describe('The task, in the words of a reader.'),
        text: line.describe('What is behind it.'),
        url: z
          .string()
          .regex(/^\/\S*\/$/, 'begin and end with a slash')
          .describe('The page.'),
        urgent: z.boolean().default(false).describe('True for the way to help.'),
      }),
    )
    .min(1)
    .describe('What readers come to do, in the order of need.'),
  menu: z
    .array(
      z.strictObject({
        title: line.max(24).describe('The word in the header.'),
        url: z
          .string()
          .regex(/^\/\S*\/$/, 'begin and end with a slash')
          .describe('The page.'),
      }),
    )
    .min(1)
    .describe('The links in the header.'),
});

export type Home = z.infer<typeof homeSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type Person = z.infer<typeof personSchema>;
export type Term = z.infer<typeof termSchema>;
export type Redirect = z.infer<typeof redirectSchema>;
export type Myth = z.infer<typeof mythSchema>;
