/** The queries of this folder that are kept as lists: what readers type, and what people in danger type. */
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';

const signed = z.array(z.strictObject({ query: z.string(), signs: z.array(z.string()).min(1) }));
const asked = z.array(z.strictObject({ query: z.string(), pages: z.array(z.string()).min(1) }));

const read = (name: string): unknown => parse(readFileSync(`tests/relevance/${name}.yaml`, 'utf8'));

export const readers = asked.parse(read('readers'));
export const danger = z.strictObject({ plain: signed, far: signed, calm: z.array(z.string()) }).parse(read('danger'));
