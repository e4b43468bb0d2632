/** Field types that several kinds of content share. */
import { z } from 'astro/zod';

/** A calendar day, `YYYY-MM-DD`. YAML readers may hand over a Date; it is turned back into its day. */
export const day = z.preprocess(
  (value) => (value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : value),
  z.iso.date('write a real day as YYYY-MM-DD, such as 2026-11-23'),
);

/** One line of text that is not empty and holds no control or hidden direction marks. */
export const line = z
  .string()
  .trim()
  .min(1, 'is empty')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is refused
  .regex(/^[^\u0000-\u001F\u007F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]*$/, 'holds a control or hidden character');

export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'use lower-case words joined by hyphens');

export const articleId = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/, 'write section/slug, such as causes/sciatica');

export const urgency = z.enum(['emergency-now', 'same-day', 'within-days', 'within-weeks']);
export type Urgency = z.infer<typeof urgency>;

/** A list without doubles. */
export function listOf<T extends z.ZodType>(item: T) {
  return z.array(item).refine((values) => doubleOf(values) === undefined, {
    error: ({ input }) => `names "${String(doubleOf(input as unknown[]))}" twice`,
  });
}

const doubleOf = (values: readonly unknown[]): unknown => values.find((value, index) => values.indexOf(value) < index);
