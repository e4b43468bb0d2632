/** Warning signs and the numbers to call: the safety instrument. */
import { z } from 'astro/zod';
import { day, id, line, listOf, urgency } from './fields.ts';

const sign = z.strictObject({
  id: id.describe('Short name. Permanent.'),
  short: line.max(90).describe('A few words for strips and lists.'),
  text: line.max(400).describe('Ends the words "Call … if" or "Ask … if".'),
  urgency: urgency.describe('How fast to act.'),
  who: id.describe('Who it concerns: an id under `people`.'),
  topics: listOf(id).min(1).describe('Topics whose articles show it.'),
  claims: listOf(id).min(1).describe('The claims it rests on.'),
  aliases: listOf(line).default([]).describe('What people type, their words in any order; search shows the card for it.'),
  phrases: listOf(line).default([]).describe('What people type where only the order of the words tells, such as "nothing comes out".'),
});

const advice = z.strictObject({
  text: line.describe('One or two plain sentences.'),
  claims: listOf(id).min(1).describe('The claims it rests on.'),
});

const review = z.strictObject({
  by: id.describe('The clinician, an id of people.yaml.'),
  date: day.describe('The day of the sign-off.'),
  text: z.string().describe('Fingerprint of what was signed; `npm run sign-off` writes it.'),
});

export const redFlagsSchema = z.strictObject({
  topics: z.record(id, line).describe('Topic ids and their names.'),
  people: z.record(id, line).describe('Groups of people and how the guide addresses them.'),
  advice: z
    .strictObject({
      first: advice.describe('The first sentence of the guide.'),
      do: z.array(advice).describe('What to do and what to say.'),
      avoid: z.array(advice).describe('What not to do.'),
      safetyNet: z.array(advice).describe('What holds for everyone, sign or no sign.'),
      crisis: advice.describe('For readers in despair.'),
    })
    .describe('What the guide says around the signs.'),
  updated: day.describe('The day the meaning of a sign or of the advice last changed.'),
  review: review.optional().describe('The sign-off by a clinician; left out until there is one.'),
  strips: z.record(id, listOf(id).min(1)).describe('Strips for the top of articles: lists of sign ids.'),
  cautions: z.record(id, advice).optional().describe('Cautions for the top of articles that are no emergency: an id, and what to say.'),
  signs: z.array(sign).min(1).describe('Every warning sign, once.'),
});

const service = z.strictObject({
  name: line.describe('What the service is called there.'),
  number: line.nullable().describe('The number, or null where none was read in a source.'),
  words: line.optional().describe('When to use it, in a few words.'),
  text: line.optional().describe('How to reach it by text message.'),
  hours: line.optional().describe('When it is open.'),
});

const numberSource = z.strictObject({
  what: line.describe('Which number it shows.'),
  publisher: line.describe('Who published it.'),
  url: z.url().describe('Where.'),
  from: line.optional().describe('Where it was read, if elsewhere.'),
  checked: day.describe('The day it was checked.'),
});

export const regionSchema = z.strictObject({
  id: id.describe('Short name, such as uk.'),
  name: line.describe('The country or group of countries.'),
  emergency: z
    .strictObject({
      number: line.nullable().describe('The number, or null where none was read in a source.'),
      alt: listOf(line).default([]).describe('Other numbers that also work.'),
    })
    .describe('The emergency number and others that also work.'),
  urgentAdvice: service.describe('Urgent advice that is not an emergency.'),
  emergencyDepartment: line.describe('What the emergency department is called.'),
  doctor: line.describe('The word for the family doctor.'),
  crisis: service.describe('Someone to talk to in despair.'),
  sources: z.array(numberSource).min(1).describe('Where the numbers were read.'),
  note: line.optional().describe('What could not be checked.'),
});

export const visitSchema = z.strictObject({
  fields: z
    .array(z.strictObject({ id: id.describe('Short name.'), label: line.describe('What to write there.') }))
    .min(1)
    .describe('What a reader may write down for an appointment.'),
});

export type Visit = z.infer<typeof visitSchema>;
export type RedFlags = z.infer<typeof redFlagsSchema>;
export type Advice = z.infer<typeof advice>;
export type Sign = z.infer<typeof sign>;
export type Region = z.infer<typeof regionSchema>;
