/** How far two words are apart, quickly enough for every key that a reader presses. */

const longest = 64;
let before = new Uint8Array(longest + 1);
let last = new Uint8Array(longest + 1);
let now = new Uint8Array(longest + 1);

/** Damerau-Levenshtein distance (neighbours swapped count one), or `limit + 1` where it is more than `limit`. Words are compared up to 64 letters. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit || lettersApart(a, b) > 2 * limit) return limit + 1;
  const width = Math.min(b.length, longest);
  for (let column = 0; column <= width; column++) last[column] = column;
  for (let row = 1; row <= Math.min(a.length, longest); row++) {
    if (fillRow(a, b, row, width) > limit) return limit + 1;
    [before, last, now] = [last, now, before];
  }
  return Math.min(last[width] ?? 0, limit + 1);
}

/** Fills `now` from the two rows before it. @returns its least value. */
function fillRow(a: string, b: string, row: number, width: number): number {
  now[0] = row;
  let least = row;
  const letter = a.charCodeAt(row - 1);
  for (let column = 1; column <= width; column++) {
    const same = letter === b.charCodeAt(column - 1) ? 0 : 1;
    let best = Math.min((last[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + same);
    if (row > 1 && column > 1 && letter === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === b.charCodeAt(column - 1))
      best = Math.min(best, (before[column - 2] ?? 0) + 1);
    now[column] = best;
    if (best < least) least = best;
  }
  return least;
}

/** How many letters stand in one of the words only. */
export function lettersApart(a: string, b: string): number {
  let bits = maskOf(a) ^ maskOf(b);
  let differing = 0;
  for (; bits !== 0; bits &= bits - 1) differing++;
  return differing;
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
