import { z } from 'astro/zod';
import { frameSchema } from '../pose/schema.ts';
import { id, line, listOf } from './fields.ts';

export const categories = ['stretch', 'mobility', 'strength', 'yoga', 'pilates', 'aerobic'] as const;

export const exerciseSchema = z.strictObject({
  name: line.max(60).describe('The name most people use.'),
  alsoCalled: listOf(line.max(60)).default([]).describe('Other names that people use for it; shown on its page.'),
  category: z.enum(categories).describe('The kind of exercise.'),
  position: z
    .enum(['lying on back', 'lying on front', 'side', 'hands and knees', 'kneeling', 'sitting', 'standing', 'in water'])
    .describe('The position it is done in.'),
  level: z.enum(['beginner', 'intermediate', 'advanced']).describe('How hard it is.'),
  equipment: line.describe('What is needed, or None.'),
  target: line.describe('Which part works or stretches.'),
  steps: z.array(line.max(200)).min(2).max(8).describe('What to do, one step a line.'),
  dose: line.describe('How long, how many, how often. From leaflets, not from trials.'),
  feel: line.max(180).describe('What you should feel, and where.'),
  avoidIf: line.describe('Who should leave it out or ask first.'),
  stopIf: line.describe('When to stop.'),
  easier: id.optional().describe('An easier exercise.'),
  harder: id.optional().describe('A harder exercise.'),
  sources: listOf(id).default([]).describe('Where the steps were read.'),
  asked: listOf(line.max(90)).default([]).describe('What people type for it, for search alone.'),
  stepsSeen: z.boolean().describe('False where the steps come from general knowledge.'),
  formerIds: listOf(id).default([]).describe('Earlier slugs, so that saved plans still work.'),
  frames: z
    .array(frameSchema)
    .min(0)
    .max(5)
    .default([])
    .describe('Its drawings, in the order of the steps: two to five once it is live. How to write them stands in docs/content-guide.md.'),
  status: z.enum(['draft', 'live']).describe('`draft` is shown only by `npm run dev`.'),
});

export type ExerciseData = z.infer<typeof exerciseSchema>;

export const exerciseKindSchema = z.strictObject({
  id: z.enum(categories).describe('The kind, as exercises name it.'),
  name: line.max(40).describe('As a heading, such as Stretches.'),
  claims: listOf(id).min(1).describe('What is known of this kind: claims that were checked, the most important first.'),
});

export type ExerciseKind = z.infer<typeof exerciseKindSchema>;
