/** A soft shade on the floor: under the parts that are near it, so that the eye sees them rest, and fainter under those lifted a little. */
import type { Ball, Camera } from './camera.ts';
import { hullPath } from './hull.ts';
import type { Figure } from './solve.ts';
import { add, vec } from './vector.ts';

const nearFloor = 9;
const lifted = 26;

export function drawShade({ flesh, pose }: Figure, camera: Camera): string {
  if (pose.props.some(({ kind }) => kind === 'water')) return '';
  const { trunk, head, limbs } = flesh;
  const legs = [limbs.rightLeg, limbs.leftLeg].flatMap((leg) => [
    [leg.hip, leg.knee],
    [leg.knee, leg.cuff],
    [leg.cuff, leg.heel],
    [leg.heel, leg.ball, leg.toe],
  ]);
  const arms = [limbs.rightArm, limbs.leftArm].flatMap((arm) => [
    [arm.shoulder, arm.elbow],
    [arm.elbow, arm.wrist],
    [arm.wrist, ...arm.palm, ...arm.tips],
  ]);
  const rings = [trunk.buttocks, ...trunk.rings, trunk.shoulders];
  const links = rings.slice(1).map((ring, index) => [...(rings[index] ?? []), ...ring]);
  const low = [...legs, ...arms, ...links, head.skull].map((part) => part.filter((ball) => height(ball) < nearFloor));
  const high = [...legs, ...arms, head.skull].filter((part) => part.every((ball) => height(ball) >= nearFloor && height(ball) < lifted));
  return drawShapes('shade', low, camera) + drawShapes('cast', high, camera);
}

const height = ({ at, r }: Ball) => at.y - r;

function drawShapes(look: string, parts: readonly (readonly Ball[])[], camera: Camera): string {
  const d = parts
    .filter((part) => part.length > 0)
    .map((part) => hullPath(part.flatMap(footprint).map(camera.disc), 1))
    .join('');
  return d === '' ? '' : `<path class="${look}" d="${d}"/>`;
}

/** Four small balls on the floor that stand for the round shade of one ball. */
function footprint({ at, r }: Ball): Ball[] {
  const floor = vec(at.x, 0, at.z);
  const flat = r * 0.12;
  return [vec(r, 0, 0), vec(-r, 0, 0), vec(0, 0, r), vec(0, 0, -r)].map((aside) => ({ at: add(floor, aside), r: flat }));
}
