/** Emergency numbers, the same number said once. */
import type { Region } from './schema/getting-help.ts';

export interface NumberGroup {
  number: string;
  regions: { id: string; name: string }[];
}

export function emergencyNumbers(regions: readonly Region[]): NumberGroup[] {
  const groups = new Map<string, NumberGroup>();
  for (const { id, name, emergency } of regions) {
    if (emergency.number === null) continue;
    const group = groups.get(emergency.number) ?? { number: emergency.number, regions: [] };
    group.regions.push({ id, name });
    groups.set(emergency.number, group);
  }
  return [...groups.values()];
}

/** `tel:` form of a number: digits and a leading plus only. */
export const dialled = (number: string): string => `tel:${number.replace(/[^\d+]/g, '')}`;
