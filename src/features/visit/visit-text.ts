/** The sheet as plain text: what was ticked and written, in the order of the form, and nothing else. */

export interface VisitEntry {
  /** A ticked fact has no label. */
  label?: string;
  text: string;
}

/** @returns lines ready to paste; an empty string where nothing was entered. */
export function visitText(entries: readonly VisitEntry[]): string {
  const filled = entries.map((entry) => ({ ...entry, text: entry.text.trim() })).filter(({ text }) => text !== '');
  const ticks = filled.filter(({ label }) => label === undefined).map(({ text }) => `- ${text}`);
  const written = filled.flatMap(({ label, text }) => (label === undefined ? [] : [`${label}:\n${text}`]));
  return [ticks.join('\n'), ...written].filter((part) => part !== '').join('\n\n');
}
