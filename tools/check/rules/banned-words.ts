import { atField, atPlace } from '../../../src/model/integrity/report.ts';
import { sentencesOf, wholeWord } from '../sentences.ts';
import { articlesWithEntries, type Rule } from './rule.ts';

/** Each with what to write instead. Promises, false comfort, and words that would make the site judge a reader. */
const banned: readonly [phrases: string[], fix: string][] = [
  [['cure', 'cures', 'cured'], 'Say what eases, by how much, compared with what.'],
  [['guaranteed', 'miracle'], 'Promise nothing: say how sure the evidence is.'],
  [['you are fine', "you're fine"], 'Say what is known, and what to watch for.'],
  [['check your symptoms', 'assess', 'your risk', 'your result'], 'The site judges nobody: say what a clinician may do.'],
];

const patterns = banned.flatMap(([phrases, fix]) => phrases.map((phrase) => ({ phrase, fix, pattern: wholeWord(phrase) })));

/** Words that no article may say, in its text or above it. What people type (aliases, searchTests) is theirs. */
export const bannedWords: Rule = (catalog, context) =>
  articlesWithEntries(catalog, context).flatMap(({ article, entry }) => [
    ...(['title', 'description', 'question'] as const).flatMap((field) =>
      findings(article[field]).map((words) => atField(entry, [field], words)),
    ),
    ...article.body.passages
      .flatMap(sentencesOf)
      .flatMap((sentence) => findings(sentence.text).map((words) => atPlace(article.file, sentence, words))),
  ]);

function findings(text: string): { code: string; message: string; fix: string }[] {
  const plain = text.replaceAll('’', "'");
  return patterns
    .filter(({ pattern }) => pattern.test(plain))
    .map(({ phrase, fix }) => ({ code: 'word-banned', message: `"${phrase}" is not a word for this site`, fix }));
}
