import { atPlace } from '../../../src/model/integrity/report.ts';
import { type OurSentence, ourSentences } from '../our-text.ts';
import { wholeWord } from '../sentences.ts';
import type { Rule } from './rule.ts';

/** Each with what to write instead. Promises, false comfort, and words that would make the site judge a reader. */
const refused: readonly [phrases: string[], fix: string][] = [
  [['cure', 'cures', 'cured'], 'Say what eases, by how much, compared with what.'],
  [['will fix', 'fix your pain', 'fix your back'], 'Say what may ease, by how much, compared with what.'],
  [['guaranteed', 'miracle'], 'Promise nothing: say how sure the evidence is.'],
  [['completely safe', '100% safe', '100 per cent safe'], 'Nothing is: say who should ask first, and what can go wrong.'],
  [['you are fine', "you're fine"], 'Say what is known, and what to watch for.'],
  [['check your symptoms', 'assess', 'your risk', 'your result'], 'The site judges nobody: say what a clinician may do.'],
];

/** Words that hurt: refused as ours, free as what somebody else said. */
const frightening = ['worn out', 'worn-out', 'wear and tear', 'crumbling', 'crumbled', 'degenerated', 'bone on bone'];
const frighteningFix = 'Words can hurt: write what scans of people without pain show, or quote the word where you explain it.';

const toPattern = (phrase: string, fix: string) => ({ phrase, fix, pattern: wholeWord(phrase) });
const refusedPatterns = refused.flatMap(([phrases, fix]) => phrases.map((phrase) => toPattern(phrase, fix)));
const frighteningPatterns = frightening.map((phrase) => toPattern(phrase, frighteningFix));

/** Words that we never say, in a text or above it. What people type (aliases, searchTests) or believe (myths) is theirs. */
export const bannedWords: Rule = (catalog, context) =>
  ourSentences(catalog, context).flatMap((sentence) =>
    found(sentence).map(({ phrase, fix }) =>
      atPlace(sentence.file, sentence, { code: 'word-banned', message: `"${phrase}" is not a word for this site`, fix }),
    ),
  );

function found(sentence: OurSentence) {
  const plain = sentence.text.replaceAll('’', "'");
  const unquoted = plain.replace(/“[^”]*”|"[^"]*"/g, ' ');
  return [
    ...refusedPatterns.filter(({ pattern }) => pattern.test(plain)),
    ...frighteningPatterns.filter(({ pattern }) => pattern.test(unquoted) && !explains(sentence, pattern)),
  ];
}

/** The question is in the reader's words; an article that people look up by the word is there to explain it. */
const explains = ({ field, article }: OurSentence, pattern: RegExp): boolean =>
  field === 'question' || (article?.aliases.some((alias) => pattern.test(alias)) ?? false);
