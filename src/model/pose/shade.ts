/** A soft shade on the floor under the parts that are near it, so that the eye sees them rest. */
import type { Ball, Camera } from './camera.ts';
import { hullPath } from './hull.ts';
import type { Figure } from './solve.ts';
import { add, vec } from './vector.ts';

const nearFloor = 9;

export function drawShade({ flesh, pose }: Figure, camera: Camera): string {
  if (pose.props.some(({ kind }) => kind === 'water')) return '';
  const { trunk, head, limbs } = flesh;
  const legs = [limbs.rightLeg, limbs.leftLeg].flatMap((leg) => [
    [leg.hip, leg.knee],
    [leg.knee, leg.cuff],
    [leg.cuff, leg.heel, leg.toe],
  ]);
  const arms = [limbs.rightArm, limbs.leftArm].flatMap((arm) => [
    [arm.shoulder, arm.elbow],
    [arm.elbow, arm.wrist, ...arm.fingers],
  ]);
  const rings = [trunk.buttocks, ...trunk.rings, trunk.shoulders];
  const links = rings.slice(1).map((ring, index) => [...(rings[index] ?? []), ...ring]);
  const shades = [...legs, ...arms, ...links, [head.skull]].map((part) => part.filter(isLow)).filter((part) => part.length > 0);
  const d = shades.map((part) => hullPath(part.flatMap(footprint).map(camera.disc), 1)).join('');
  return d === '' ? '' : `<path class="shade" d="${d}"/>`;
}

const isLow = ({ at, r }: Ball) => at.y - r < nearFloor;

/** Four small balls on the floor that stand for the round shade of one ball. */
function footprint({ at, r }: Ball): Ball[] {
  const floor = vec(at.x, 0, at.z);
  const flat = r * 0.25;
  return [vec(r, 0, 0), vec(-r, 0, 0), vec(0, 0, r), vec(0, 0, -r)].map((aside) => ({ at: add(floor, aside), r: flat }));
}
