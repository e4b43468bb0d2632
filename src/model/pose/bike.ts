/** An exercise bike, seen from its right side. Its pedals are under the feet of the figure. */
import { bike } from './setting.ts';
import { bar, type Shape } from './solids.ts';
import type { Figure } from './solve.ts';
import { type Vec, vec } from './vector.ts';

const at = (x: number, y: number, z = 0): Vec => vec(x, y, z);
const { saddle, bars, crank } = bike;
const wheel = at(69, 25);
const axle = 6;

export function bikeShapes({ flesh }: Figure): Shape[] {
  const { rightLeg, leftLeg } = flesh.limbs;
  const pedalUnder = ({ ball }: typeof rightLeg) => vec(ball.at.x, ball.at.y - ball.r - 1.2, ball.at.z);
  return [
    { layer: 'back', look: 'wood-dark', hulls: crankTo(pedalUnder(leftLeg), -axle) },
    { layer: 'middle', look: 'wheel', hulls: [[{ at: wheel, r: 19 }]] },
    { layer: 'middle', look: 'metal', hulls: [...frame(), ...handlebar()] },
    {
      layer: 'middle',
      look: 'wood-dark',
      hulls: [saddleShape(), ...crankTo(pedalUnder(rightLeg), axle), [{ at: at(crank.x, crank.y, axle), r: 4 }]],
    },
  ];
}

const frame = () => [
  bar(at(-10, 2.5), at(78, 2.5), 2.2),
  bar(at(-10, 2.5, -18), at(-10, 2.5, 18), 2.4),
  bar(at(78, 2.5, -18), at(78, 2.5, 18), 2.4),
  bar(at(crank.x, 4), at(crank.x, crank.y), 2.6),
  bar(at(crank.x, crank.y), at(saddle.x + 1, saddle.y - 7), 2.4),
  bar(at(crank.x, crank.y), wheel, 2.6),
  bar(wheel, at(bars.x - 6, bars.y - 8), 2.4),
  [{ at: at(crank.x, crank.y), r: 7 }],
];

const handlebar = () => [
  bar(at(bars.x - 6, bars.y - 8), at(bars.x, bars.y), 2.2),
  bar(at(bars.x, bars.y, -20), at(bars.x, bars.y, 20), bars.r),
];

/** Broad behind, with a narrow nose. */
const saddleShape = () => [
  { at: at(saddle.x - 11, saddle.y - 3.4, 8), r: 3.6 },
  { at: at(saddle.x - 11, saddle.y - 3.4, -8), r: 3.6 },
  { at: at(saddle.x + 15, saddle.y - 3.2), r: 2.2 },
];

const crankTo = (pedal: Vec, z: number) => [
  bar(at(crank.x, crank.y, z), vec(pedal.x, pedal.y, z), 1.7),
  bar(vec(pedal.x, pedal.y, z), pedal, 1.2),
  bar(vec(pedal.x - 5, pedal.y, pedal.z), vec(pedal.x + 5, pedal.y, pedal.z), 1.5),
];
