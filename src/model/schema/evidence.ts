import { z } from 'astro/zod';
import { day, id, line, listOf, urgency } from './fields.ts';

const checked = z.strictObject({
  scope: z.enum(['facts', 'bibliographic', 'none']).describe('What was read: the facts, only title and date, or nothing.'),
  from: line.optional().describe('Where it was read, if not at the address of the source.'),
  date: day.optional().describe('The day the check was entered here.'),
});

const kept = z.strictObject({
  why: line.describe('Why it stays although it is past its age limit.'),
  until: day.describe('The day to look for a newer one again.'),
});

export const sourceSchema = z.strictObject({
  id: id.describe('Short name, such as french-2006. Permanent.'),
  type: z
    .enum(['guideline', 'systematic-review', 'trial', 'cohort', 'review', 'patient-information', 'framework', 'statistics'])
    .describe('What kind of source it is.'),
  title: line.describe('Its title.'),
  authors: line.optional().describe('Authors, or the body that wrote it.'),
  year: z.number().int().min(1950).max(2100).optional().describe('Year of publication; left out where none was seen.'),
  updated: z.number().int().min(1950).max(2100).optional().describe('The year of its last update, where one was seen.'),
  publisher: line.optional().describe('Journal or body.'),
  url: z.url().describe('Where a reader can find it.'),
  doi: line.optional().describe('DOI without the address.'),
  pmid: z.string().optional().describe('PubMed number.'),
  checked: checked.describe('What we read, and when.'),
  kept: kept.optional().describe('Only for a source past its age limit: why it stays, and until when.'),
  note: line.optional().describe('What a careful reader should know about it.'),
});

export const strengths = ['strong', 'moderate', 'limited', 'conflicting', 'no-benefit', 'harm'] as const;
export type Strength = (typeof strengths)[number];

export const claimSchema = z.strictObject({
  id: id.describe('Short name, such as tr-heat. Permanent.'),
  section: id.describe('The section it belongs to.'),
  claim: line.describe('The statement, in our own words.'),
  strength: z.enum(strengths).describe('How sure we can be.'),
  basis: z.enum(['trial-evidence', 'observational', 'guideline-consensus', 'expert-opinion', 'mixed']).describe('What it rests on.'),
  sources: listOf(id).min(1).describe('Ids of sources.yaml, the most important first.'),
  verification: z
    .enum(['full', 'partial', 'none'])
    .describe('Whether the whole claim, a part, or nothing was seen in a source. `none` cannot be cited.'),
  checked: day.optional().describe('The day the check was entered here.'),
  urgency: urgency.optional().describe('For warning signs: how fast to act.'),
  note: line.optional().describe('What was and was not seen; choices of ours.'),
});

export type Source = z.infer<typeof sourceSchema>;
export type Claim = z.infer<typeof claimSchema>;
