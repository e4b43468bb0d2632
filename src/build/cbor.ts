/** As much of CBOR (RFC 8949) as it takes to put the parts of a list in another order. */

/** The children of the list that begins at `at`, each as its own bytes. @throws where there is no list. */
export function children(bytes: Buffer, at = 0): Buffer[] {
  const { major, value, next } = head(bytes, at);
  if (major !== 4) throw new Error('There is no list where the search index should have one.');
  const found: Buffer[] = [];
  for (let start = next; found.length < value; start += found.at(-1)?.length ?? 0) found.push(bytes.subarray(start, endOf(bytes, start)));
  return found;
}

/** A list of these children. */
export function list(items: readonly Buffer[]): Buffer {
  const count = items.length;
  const sized = count < 24 ? [0x80 + count] : count < 256 ? [0x98, count] : [0x99, count >> 8, count & 255];
  return Buffer.concat([Buffer.from(sized), ...items]);
}

function endOf(bytes: Buffer, at: number): number {
  const { major, value, next } = head(bytes, at);
  if (major === 2 || major === 3) return next + value;
  if (major !== 4 && major !== 5) return next;
  let end = next;
  for (let left = major === 5 ? value * 2 : value; left > 0; left--) end = endOf(bytes, end);
  return end;
}

/** What an item is, and how long or how many. */
function head(bytes: Buffer, at: number): { major: number; value: number; next: number } {
  const first = bytes.readUInt8(at);
  const major = first >> 5;
  const short = first & 31;
  if (short < 24) return { major, value: short, next: at + 1 };
  const size = { 24: 1, 25: 2, 26: 4 }[short];
  if (size === undefined) return long(bytes, at, major);
  return { major, value: bytes.readUIntBE(at + 1, size), next: at + 1 + size };
}

function long(bytes: Buffer, at: number, major: number): { major: number; value: number; next: number } {
  if ((bytes.readUInt8(at) & 31) !== 27) throw new Error('The search index has a form that is not known here.');
  return { major, value: Number(bytes.readBigUInt64BE(at + 1)), next: at + 9 };
}
