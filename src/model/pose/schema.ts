/** What an editor may write under `frames:` of an exercise. Angles are degrees; lengths are units of a body 170 tall; points are [along the floor, up, towards the reader]. */
import { z } from 'astro/zod';
import { limbNames, placeNames, sideNames, startNames, touchPattern } from './names.ts';

const line = z.string().trim().min(1);
const angle = z.number().min(-200).max(200);
const share = z.number().min(-300).max(300);
const point = z.tuple([share, share, share]);

const touches = z.string().regex(touchPattern, 'say what rests on what, for example "foot", "right-hand on wall" or "seat on chair"');

const body = z.strictObject({
  lean: angle.optional().describe('0 upright, 90 face down, -90 face up.'),
  tip: angle.optional().describe('Leans forward from the hips whichever way the figure is turned.'),
  turn: angle.optional().describe('0 sideways to the reader, 90 facing the reader.'),
  roll: angle.optional().describe('Turns the hips about the long axis of the body.'),
  height: share.optional().describe('Height of the hip joints; left out, the figure is let down until it rests.'),
  along: share.optional().describe('Moves the figure along the floor.'),
});

const spine = z.strictObject({
  low: angle.optional().describe('Bend of the lower back, forward is plus.'),
  high: angle.optional().describe('Bend of the upper back, forward is plus.'),
  neck: angle.optional().describe('Nod, forward is plus.'),
  tilt: angle.optional().describe('Ear towards the right shoulder of the figure.'),
  look: angle.optional().describe('Turn of the head to the right of the figure.'),
  side: angle.optional().describe('Bend of the whole spine to the right of the figure.'),
  twist: angle.optional().describe('Turn of the chest against the hips, to the right of the figure.'),
});

const leg = z.strictObject({
  hip: angle.optional().describe('Thigh forward is plus; 90 is a right angle.'),
  out: angle.optional().describe('Thigh away from the other leg.'),
  roll: angle.optional().describe('Turn of the thigh, knee outward is plus.'),
  knee: angle.optional().describe('0 straight, 90 a right angle.'),
  ankle: angle.optional().describe('Toes up is plus, pointed is minus.'),
  foot: point.optional().describe('Instead of angles: where the sole under the ankle rests.'),
  lift: angle.optional().describe('Heel up is plus (on the ball of the foot), toes up is minus (on the heel).'),
  splay: angle.optional().describe('Toes turned outward, for a foot that rests.'),
  hold: z.enum(placeNames).optional().describe('Instead of angles: the ankle lies on this place of the body.'),
  side: z.enum(sideNames).optional().describe('The side of the place that the ankle lies on; the front, if not said.'),
  by: point.optional().describe('Moves the place held.'),
  aim: point.optional().describe('The direction in which the knee points.'),
});

const arm = z.strictObject({
  raise: angle.optional().describe('0 hanging, 90 straight ahead, 180 overhead.'),
  out: angle.optional().describe('Away from the body.'),
  roll: angle.optional().describe('Turn of the upper arm, outward is plus.'),
  elbow: angle.optional().describe('0 straight, 90 a right angle.'),
  // With "hand", anything over 90 lays the hand on its back.
  palm: angle.optional().describe('Turn of the forearm: 0 palm to the body, 90 palm backward, or down where the arm reaches ahead.'),
  wrist: angle.optional().describe('Hand bent back is minus.'),
  hand: point.optional().describe('Instead of angles: where the heel of the hand rests, with the palm flat.'),
  grip: point
    .optional()
    .describe('With "hand": a bar runs there; the palm comes to it from this direction and the fingers close round it.'),
  forearm: point.optional().describe('Instead of angles: where the elbow rests, with the forearm flat.'),
  hold: z.enum(placeNames).optional().describe('Instead of angles: the palm lies on this place of the body, the fingers round it.'),
  side: z.enum(sideNames).optional().describe('The side of the place that the palm lies on; the front, if not said.'),
  by: point.optional().describe('Moves the place held.'),
  aim: point.optional().describe('The direction in which the elbow points.'),
  fingers: point.optional().describe('The direction in which the fingers point.'),
});

const at = z.number().min(-200).max(200);
const prop = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('mat'),
    from: at.optional(),
    to: at.optional(),
    depth: at.optional().describe('How far its middle lies towards the reader.'),
    wide: at.optional(),
  }),
  z.strictObject({
    kind: z.literal('floor').describe('A strip of ground to stand on.'),
    from: at.optional().describe('Where it begins along the floor.'),
    to: at.optional().describe('Where it ends.'),
    depth: at.optional().describe('How far its middle lies towards the reader.'),
    wide: at.optional(),
  }),
  z.strictObject({ kind: z.literal('chair'), at, depth: at.optional(), faces: z.enum(['left', 'right', 'reader']).optional() }),
  z.strictObject({ kind: z.literal('wall'), at }),
  z.strictObject({ kind: z.literal('cushion'), at, depth: at.optional(), long: at.optional(), wide: at.optional(), high: at.optional() }),
  z.strictObject({ kind: z.literal('towel'), round: z.enum(placeNames) }),
  z.strictObject({ kind: z.literal('water'), level: at }),
  z.strictObject({ kind: z.literal('float'), at, height: at }),
  z.strictObject({ kind: z.literal('bike') }),
  z.strictObject({
    kind: z.literal('rail').describe('A bar along the floor on two posts, to hold.'),
    from: at,
    to: at,
    height: at,
    depth: at.describe('How far it lies towards the reader.'),
  }),
]);

const arrow = z.strictObject({
  at: z.enum(placeNames).describe('The place it starts from.'),
  by: point.optional().describe('Moves the start away from the place.'),
  to: point.describe('From the start to the tip.'),
  curve: at.optional().describe('How far the middle swings out to the left of the way.'),
});

const feel = z.strictObject({
  at: z.enum(placeNames).describe('The place it lies on.'),
  by: point.optional().describe('Moves it away from the place.'),
  to: point.optional().describe('Draws it out, along the muscle.'),
  size: at.optional().describe('Half its width; 7, if not said.'),
});

const lineMark = z.strictObject({
  from: z.enum(placeNames).describe('The place where it begins.'),
  to: z.enum(placeNames).describe('The place where it ends.'),
});

export const frameSchema = z.strictObject({
  caption: line.max(90).describe('Short words under the figure, matching a step.'),
  alt: line.max(240).describe('The position in words.'),
  steps: z.array(z.number().int().min(1).max(8)).min(1).describe('Which steps it shows, counted from 1.'),
  start: z.enum(startNames).describe('The position it starts from; all else changes that.'),
  body: body.optional(),
  spine: spine.optional(),
  legs: leg.optional().describe('Both legs.'),
  rightLeg: leg.optional().describe('The leg nearer to the reader in a side view.'),
  leftLeg: leg.optional(),
  arms: arm.optional().describe('Both arms.'),
  rightArm: arm.optional(),
  leftArm: arm.optional(),
  rests: z.array(touches).optional().describe('What touches what; without "on" it is the floor.'),
  props: z.array(prop).optional(),
  view: z.strictObject({ round: angle.optional(), above: angle.optional(), flip: z.boolean().optional() }).optional(),
  front: z.array(z.enum(limbNames)).optional().describe('Limbs drawn in front of all else.'),
  behind: z.array(z.enum(limbNames)).optional().describe('Limbs drawn behind the body.'),
  wears: z.enum(['gym', 'shoes', 'swim']).optional(),
  arrow: z
    .union([arrow, z.array(arrow).max(3)])
    .optional()
    .describe('Which way it moves.'),
  feel: z.array(feel).optional().describe('Where a stretch is felt.'),
  line: lineMark.optional().describe('A dashed line between two places, where all between should be in line.'),
});

export type Frame = z.infer<typeof frameSchema>;
export type Prop = z.infer<typeof prop>;
export type LegPose = z.infer<typeof leg>;
export type ArmPose = z.infer<typeof arm>;
export type BodyPose = z.infer<typeof body>;
export type SpinePose = z.infer<typeof spine>;
export type ArrowMark = z.infer<typeof arrow>;
export type LineMark = z.infer<typeof lineMark>;
export type FeelMark = z.infer<typeof feel>;
