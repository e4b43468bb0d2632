import type { Passage } from '../../../src/model/body.ts';
import type { Catalog } from '../../../src/model/catalog.ts';
import { atPlace } from '../../../src/model/integrity/report.ts';
import { excerpt, runsOf } from '../sentences.ts';
import type { Rule } from './rule.ts';

const runLength = 7;
/** Six runs are twelve words in a row. Fewer are a set phrase, or a fact that can hardly be put otherwise. */
const fewestRuns = 6;
/** The part of the shorter passage that is shared; below it, two paragraphs state one fact and go their own ways. */
const sharedPart = 0.4;
/** Twenty words and more in common are a copy however long the passage is. */
const copiedRuns = 14;

interface Place {
  file: string;
  passage: Passage;
}

/** A passage that stands in two articles: each article is written for its own question. */
export const sharedParagraph: Rule = (catalog) => {
  const passagesByRun = indexRuns(catalog);
  const findings = [...pairs(passagesByRun).values()].filter(isCopy);
  return findings.map(({ first, second, shared }) =>
    atPlace(second.file, second.passage, {
      code: 'paragraph-shared',
      message: `"${excerpt(second.passage.text)}" shares about ${shared + runLength - 1} words with ${first.file}:${first.passage.line}`,
      fix: 'Write it anew for this question, or link to the other page.',
    }),
  );
};

function isCopy({ first, second, shared }: Pair): boolean {
  if (shared < fewestRuns) return false;
  const shorter = Math.min(...[first, second].map(({ passage }) => new Set(runsOf(passage.text, runLength)).size));
  return shared >= copiedRuns || shared / shorter >= sharedPart;
}

function indexRuns({ articles }: Catalog): Map<string, Place[]> {
  const index = new Map<string, Place[]>();
  for (const { body, file } of articles.values()) {
    for (const passage of body.passages) {
      for (const run of new Set(runsOf(passage.text, runLength))) index.set(run, [...(index.get(run) ?? []), { file, passage }]);
    }
  }
  return index;
}

interface Pair {
  first: Place;
  second: Place;
  shared: number;
}

/** Pairs of passages of different files that have runs in common. */
function pairs(index: Map<string, Place[]>): Map<string, Pair> {
  const found = new Map<string, Pair>();
  for (const places of index.values()) {
    for (const [at, second] of places.entries()) {
      for (const first of places.slice(0, at).filter((place) => place.file !== second.file)) {
        const key = `${first.file}:${first.passage.line} ${second.file}:${second.passage.line}:${second.passage.column}`;
        const pair = found.get(key) ?? { first, second, shared: 0 };
        found.set(key, { ...pair, shared: pair.shared + 1 });
      }
    }
  }
  return found;
}
