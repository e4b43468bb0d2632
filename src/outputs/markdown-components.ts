/** What each component of the palette becomes in plain Markdown. */
import { splitIds } from '../model/body.ts';
import type { Catalog } from '../model/catalog.ts';
import { sourceLabel, strengthWords } from '../model/citations.ts';
import { emergencyNumbers } from '../model/numbers.ts';
import type { Urgency } from '../model/schema/fields.ts';
import type { Sign } from '../model/schema/getting-help.ts';
import type { Component } from '../model/slices.ts';
import { claimUrl } from '../model/url.ts';
import { absoluteUrl } from '../site.ts';
import { urgencyWords, words } from '../words.ts';

/** A component with no row here is shown as what stands inside it. */
export function componentInWords(component: Component, catalog: Catalog): string {
  return rows[component.name]?.(component, catalog) ?? component.inner;
}

type Row = (component: Component, catalog: Catalog) => string;

const levels: Readonly<Record<string, Urgency>> = {
  emergency: 'emergency-now',
  urgent: 'same-day',
  soon: 'within-days',
  routine: 'within-weeks',
};

const rows: Readonly<Record<string, Row>> = {
  Cite: ({ props }, { claims, sources }) => {
    const claim = claims.get(props['id'] ?? '');
    if (!claim) return '';
    const [first, ...others] = claim.sources.flatMap((id) => sources.get(id) ?? []);
    const label = `${first ? sourceLabel(first) : claim.id}${others.length > 0 ? ` and ${others.length} more` : ''}`;
    const partial = claim.verification === 'partial' ? `, ${words.partial}` : '';
    return `([${label}](${absoluteUrl(claimUrl(claim.id))}): ${strengthWords(claim)}${partial})`;
  },
  Term: ({ inner }) => inner,
  Number: ({ props }) => new Map<string, string>(Object.entries(words.numberKinds)).get(props['kind'] ?? '') ?? words.numberKinds.emergency,
  Do: ({ inner }) => `**${words.do}**\n\n${inner}`,
  Dont: ({ inner }) => `**${words.dont}**\n\n${inner}`,
  KeyPoints: ({ inner }) => `**${words.toRemember}**\n\n${inner}`,
  CareCard: ({ props, inner }, catalog) => {
    const signs = splitIds(props['signs']).flatMap((id) => catalog.signs.get(id) ?? []);
    return careCard(catalog, { urgency: levels[props['urgency'] ?? ''] ?? 'emergency-now', signs, heading: props['heading'], text: inner });
  },
  Exercise: ({ props }, { exercises }) => {
    const exercise = exercises.get(props['id'] ?? '');
    if (!exercise) return '';
    const steps = exercise.steps.map((step, index) => `${index + 1}. ${step}`).join('\n');
    return `**[${exercise.name}](${absoluteUrl(exercise.url)})**\n\n${steps}\n\nHow much: ${exercise.dose}\n\nStop if: ${exercise.stopIf}`;
  },
  Figure: ({ props }) => {
    if (props['decorative'] === 'yes') return '';
    const caption = [props['caption'], props['licence'] && `(${props['licence']})`].filter(Boolean).join(' ');
    return `![${props['alt'] ?? ''}](${absoluteUrl(props['src'] ?? '')})${caption === '' ? '' : `\n\n${caption}`}`;
  },
};

interface Card {
  urgency: Urgency;
  signs: readonly Sign[];
  heading?: string | undefined;
  text?: string;
}

/** A care card as a quotation: urgency in words, the signs, the numbers to call. */
export function careCard({ regions }: Catalog, { urgency, signs, heading, text = '' }: Card): string {
  const { label, heading: usual, kind } = urgencyWords[urgency];
  const numbers = emergencyNumbers([...regions.values()]).map(
    (group) => `${group.number} (${group.regions.map(({ name }) => name).join(', ')})`,
  );
  const parts = [
    `**${label}: ${heading ?? usual}**`,
    signs.map((sign) => `- ${sign.text}`).join('\n'),
    text,
    kind === 'emergency' && numbers.length > 0 ? `Numbers: ${numbers.join('; ')}` : '',
  ];
  const card = parts.filter((part) => part !== '').join('\n\n');
  return card.replace(/^/gm, '> ').replace(/^> $/gm, '>');
}
