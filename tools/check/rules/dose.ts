import { atPlace } from '../../../src/model/integrity/report.ts';
import { ourSentences, safetySentences } from '../our-text.ts';
import type { Rule } from './rule.ts';

const count = String.raw`(?<![\p{L}\p{N}.,])(?:\d[\d.,]*|half an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)`;
const container = '(?:tablets?|pills?|capsules?|caplets?|sachets?|suppositor(?:y|ies))';
/** Names and endings of medicines that people take for pain, and the words for all of them. */
const medicine = String.raw`(?<![\p{L}])(?:paracetamol|acetaminophen|aspirin|naproxen|diclofenac|tramadol|codeine|co-codamol|co-dydramol|duloxetine|baclofen|methocarbamol|nurofen|panadol|calpol|tylenol|advil|aleve|voltarol|tizanidine|nefopam|\p{L}+(?:profen|coxib|codone|morphine|triptyline|gabalin|gabapentin|azepam|benzaprine|nisolone|prazole)|morphine|gabapentin|nsaids?|opioids?|anti-inflammator(?:y|ies)|painkillers?|medicines?|${container})(?!\p{L})`;
const often = String.raw`(?:every (?:[\p{L}\d]+ (?:to|or) )?[\p{L}\d]+ hours?|(?:once|twice|${count}(?: (?:to|or) [\p{L}\d]+)? times) (?:a|each|every|per|in a) (?:day|24 hours)|(?:once|twice|${count} times) daily)`;
/** Between a medicine and how often: not what people do as exercise. */
const near = `(?:(?!walk|mov|exercis|stretch|repeat|stand|sit|swim|lie|warm|heat)[^.;:]){0,40}?`;

const doses: readonly RegExp[] = [
  String.raw`${count}[\s-]?(?:mgs?|mcg|[µμ]g|micrograms?|milligrams?)(?!\p{L})`,
  String.raw`${count}[\s-]?(?:ml|millilit(?:re|er)s?)(?!\p{L})(?! of (?:\p{L}+ )?water)`,
  String.raw`${count}\s?(?:g|grams?) of (?:\p{L}+ )?${medicine}`,
  String.raw`${medicine}[^.;:]{0,20}?${count}\s?(?:g|grams?)(?!\p{L})`,
  String.raw`${count} (?:(?:more|extra|strong|of (?:the|your|these)|${medicine}) ){0,2}${container}(?!\p{L})`,
  String.raw`\btake (?:up to )?${count}(?: (?:to|or) [\p{L}\d]+)? (?:more )?(?!medicine|painkiller|nsaid|opioid|anti-)${medicine}`,
  `${medicine}${near}${often}`,
  String.raw`${often},? (?:you (?:can|may) )?(?:take|have|use|of) (?:\p{L}+ )?${medicine}`,
].map((pattern) => new RegExp(pattern, 'iu'));

/** How much of a medicine is safe depends on the person: no page gives a dose, whatever the source says. */
export const dose: Rule = (catalog, context) =>
  [...ourSentences(catalog, context), ...safetySentences(context)].flatMap((sentence) => {
    const found = doses.map((pattern) => pattern.exec(sentence.text)?.[0]).find(Boolean);
    if (!found) return [];
    return [
      atPlace(sentence.file, sentence, {
        code: 'dose-given',
        message: `"${found}" is a dose of a medicine`,
        fix: 'Give no dose, ever: write "ask a pharmacist what is safe for you".',
      }),
    ];
  });
