/** How far two words are apart, quickly enough for every key that a reader presses. */

/** Damerau-Levenshtein distance (neighbours swapped count one), or `limit + 1` where it is more than `limit`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit || farApart(a, b, limit)) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const now = nextRow(a, b, { row, last, before });
    if (Math.min(...now) > limit) return limit + 1;
    before = last;
    last = now;
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}

interface Rows {
  row: number;
  last: readonly number[];
  before: readonly number[];
}

function nextRow(a: string, b: string, { row, last, before }: Rows): number[] {
  const now = [row];
  for (let column = 1; column <= b.length; column++) {
    const same = a[row - 1] === b[column - 1] ? 0 : 1;
    let best = Math.min((last[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + same);
    if (row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) best = Math.min(best, (before[column - 2] ?? 99) + 1);
    now.push(best);
  }
  return now;
}

/** Two words that share too few letters need no closer look. */
function farApart(a: string, b: string, limit: number): boolean {
  let bits = maskOf(a) ^ maskOf(b);
  let differing = 0;
  for (; bits !== 0; bits &= bits - 1) differing++;
  return differing > 2 * limit;
}

const masks = new Map<string, number>();

function maskOf(word: string): number {
  const known = masks.get(word);
  if (known !== undefined) return known;
  let mask = 0;
  for (let index = 0; index < word.length; index++) mask |= 1 << (word.charCodeAt(index) % 31);
  masks.set(word, mask);
  return mask;
}
