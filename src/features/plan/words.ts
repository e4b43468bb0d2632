/** What the plan page says. */
import type { PlanProblem } from '../../model/plan-codec.ts';

export const planWords = {
  problem: {
    damaged:
      'This address does not hold a whole plan: a part was lost or changed on the way. Your plan is empty. You can start a new one below.',
    newer: 'This plan was made with a later version of this page. Load the page again; if that does not help, start a new plan below.',
    unknown: 'An exercise of this plan is not in the library any more. The others are here.',
  } satisfies Record<PlanProblem, string>,
  notLoaded: 'The exercises could not be loaded, so the plan cannot be shown just now. Check your connection and load the page again.',
  empty: 'Your plan is empty. Add exercises from the list below.',
  full: 'Your plan is full: 12 exercises are the most. Remove one to add another.',
  added: (name: string, place: number) => `${name} added as number ${place}.`,
  removed: (name: string) => `${name} removed.`,
  moved: (name: string, place: number, count: number) => `${name} is now number ${place} of ${count}.`,
  kept: 'Kept on this device. Anyone who uses this browser can see it.',
  keptDiffers: 'Another plan is kept on this device.',
  erased: 'Erased from this device. The plan on this page stays until you leave it.',
  notKept: 'This browser does not let us keep anything. Save the address of this page instead.',
  opened: 'This is the plan that is kept on this device.',
  copied: 'Link copied. Whoever has the link can see the plan.',
  notCopied: 'The link could not be copied. Copy the address of this page instead.',
  up: 'Move up',
  down: 'Move down',
  remove: 'Remove',
  add: 'Add',
  inPlan: 'In your plan',
  times: 'Times',
  timesEach: 'Times each side',
  minutes: 'Minutes',
  sheet: {
    title: 'My exercise plan',
    from: 'Started on:',
    week: (number: number) => `Week ${number}`,
    usual: 'Usual amount:',
    stop: 'Stop if you notice:',
    help: 'Not sure whether you need help? See:',
    qr: 'Open this plan again:',
    qrLabel: 'Square code that leads to this plan',
  },
} as const;
