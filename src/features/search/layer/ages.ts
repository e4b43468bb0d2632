/** Ages and weeks of pregnancy, said in numbers, as the words that warning signs use for them. */

/** Words that stand for an age wherever danger is looked for. */
export const ageWords = {
  toddler: 'toddler',
  child: 'child',
  pregnant: 'pregnant',
  fever: 'fever',
  over50: 'over50',
  over60: 'over60',
} as const;

const said = 'of|over|aged?|im|i am|is|hes|shes|he|she|turned|now|mum|mom|dad|nan|gran|wife|husband|man|woman|male|female|partner|friend';
const old = 'years? old|y(?:ea)?rs? old|yr? ?olds?|year ?olds?|yo|[fm]|s';
const otherUnit =
  '%|sec|min|hour|day|week|month|y(?:ea)?rs?|time|rep|mile|km|mg|ml|stone|st\\b|lb|pound|kg|cm|inch|ft|foot|feet|step|percent|degree|\\d';
/** `im 72`, `mum 75`, `74 year old`, and `68 and …` at the beginning. */
const age = new RegExp(
  `^(?<first>\\d{2})(?=,| (?:and|with|male|female|f|m)\\b)|\\b(?<lead>(?:${said}) +)?(?<years>\\d{1,2})(?<unit> *(?:${old}))?\\b(?! *(?:${otherUnit}))`,
  'g',
);
const tens: Readonly<Record<string, string>> = { fifty: '50', sixty: '60', seventy: '70', eighty: '80', ninety: '90' };
/** `sixty four`, `eighty-one`: as ages are said. */
const inWords = /\b(fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?\b/g;
/** `38.4`, as a thermometer says it. */
const fevers = /\b(?:38|39|40|41)\.\d\b|\b(?:38|39|40) ?(?:c|degrees)\b/g;
const gone = /\b(?:\d|one|two|three|four|five|six|seven|eight|nine) (?:months?|munths?) (?:gone|along|pregnant|preg)\b/g;
const months = /\b\d{1,2} *(?:weeks?|wks?|months?|mths?) old\b/g;
/** `34 weeks`; not `for 6 weeks`, `pain 6 weeks`, `6 weeks ago`. */
const weeks =
  /(?<!\b(?:for|past|last|after|about|nearly|almost|over|under|every|in|within|since|of|than|another|pain|ache|back|sciatica) +)\b(?<count>\d{1,2}) *(?:weeks?|wks?)\b(?! *(?:ago|now|later|post|on|of|after|old))/g;

/** `my 4 year old` -> `my child`, `im 72` -> `over60`, `34 weeks and bleeding` -> `pregnant and bleeding`. Other numbers stay. */
export function sayAges(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(inWords, (_, ten: string) => `im ${tens[ten]}`)
    .replace(fevers, ageWords.fever)
    .replace(gone, ageWords.pregnant)
    .replace(months, ageWords.toddler)
    .replace(weeks, (found, count: string) => (Number(count) >= 4 && Number(count) <= 42 ? ageWords.pregnant : found))
    .replace(age, sayAge);
}

function sayAge(
  found: string,
  first: string | undefined,
  lead: string | undefined,
  years: string | undefined,
  unit: string | undefined,
): string {
  const number = Number(years ?? first);
  const isAge = lead !== undefined || unit !== undefined || first !== undefined;
  const before = lead === undefined ? '' : `${lead} `;
  if (!isAge || number === 0) return found;
  if (number < 18) return isYoung(lead, unit) ? `${before}${number < 5 ? ageWords.toddler : ageWords.child}` : found;
  if (number < 50) return before;
  return `${before}${number < 60 ? ageWords.over50 : ageWords.over60}`;
}

/** `im 13`, `4 year old`; not `pain is 10`, `hold 10s`. */
const isYoung = (lead: string | undefined, unit: string | undefined): boolean =>
  unit === undefined ? /^(?:im|i am|aged?|hes|shes|turned)\b/.test(lead ?? '') : unit.trim() !== 's';
