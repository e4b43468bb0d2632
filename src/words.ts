/** Words of the interface, in one place, so that a second language is one more object. */
import type { Urgency } from './model/schema/fields.ts';

export const words = {
  skip: 'Skip to the text',
  getHelp: 'Get help now',
  menu: 'Main',
  search: 'Search',
  searchLabel: 'Search the site',
  contents: 'On this page',
  seeAlso: 'See also',
  sources: 'Sources for this page',
  whenToGetHelp: 'When to get help',
  previous: 'Previous',
  next: 'Next',
  updated: 'Last updated',
  published: 'First published',
  nextReview: 'Next review due',
  writtenBy: 'Written by',
  notReviewed: 'Not yet reviewed by a clinician.',
  editedSince: 'Edited since the last review.',
  partial: 'not fully checked',
  theme: { legend: 'Colours', system: 'As on my device', light: 'Light', dark: 'Dark' },
  numberKinds: {
    emergency: 'your emergency number',
    advice: 'the urgent advice line where you live',
    crisis: 'a crisis line where you live',
  },
  about: 'About',
  do: 'Do',
  dont: 'Do not',
  toRemember: 'To remember',
  wordsExplained: 'Words explained',
  changes: { heading: 'What changed, and why', feed: 'New pages and changes of meaning', published: 'First published', changed: 'Changed' },
} as const;

interface UrgencyWords {
  label: string;
  /** The heading of a card; the signs below end the sentence. */
  heading: string;
  kind: 'emergency' | 'urgent' | 'routine';
}

export const urgencyWords: Readonly<Record<Urgency, UrgencyWords>> = {
  'emergency-now': {
    label: 'Emergency',
    heading: 'Call your emergency number, or go to the emergency department now, if:',
    kind: 'emergency',
  },
  'same-day': { label: 'Urgent', heading: 'Call a doctor or an urgent advice line today if:', kind: 'urgent' },
  'within-days': { label: 'Soon', heading: 'Call a doctor in the next few days if:', kind: 'urgent' },
  'within-weeks': { label: 'Not urgent', heading: 'Call a doctor or physiotherapist in the next few weeks if:', kind: 'routine' },
};

export const verdictWords = {
  supported: 'The evidence backs this',
  'partly-supported': 'Partly right',
  'not-supported': 'The evidence does not back this',
  outdated: 'Out of date',
  unsafe: 'Unsafe to rely on',
} as const;
