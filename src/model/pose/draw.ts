/** From a figure in space to the text of an SVG: back to front, near limbs told apart from far ones. */
import { armPieces, headPieces, legPieces, type Piece, trunkPieces } from './body.ts';
import { type Ball, type Camera, cameraFor } from './camera.ts';
import { hullPath } from './hull.ts';
import { drawMarks } from './marks.ts';
import { propShapes, type Shape } from './props.ts';
import { frameRoom, type Room, roomText } from './room.ts';
import type { Frame } from './schema.ts';
import { drawShade } from './shade.ts';
import { type Figure, type Limbs, solvePose } from './solve.ts';
import { mix } from './vector.ts';
import { drawWater } from './water.ts';

export interface DrawOptions {
  /** Said instead of the frame's own text alternative; an empty one hides the picture from assistive technology. */
  readonly title?: string;
}

export function drawFrame(frame: Frame, options: DrawOptions = {}): string {
  const picture = paint(frame);
  return wrap(picture, picture.room, options.title ?? frame.alt);
}

/** The frames of one exercise, all in the same room, so that the figure stands still when they are laid over each other. */
export function drawFrames(frames: readonly Frame[]): string[] {
  const pictures = frames.map(paint);
  const room = frameRoom(pictures.map((picture) => picture.room));
  return pictures.map((picture, index) => wrap(picture, room, frames[index]?.alt ?? ''));
}

interface Picture {
  readonly body: string;
  readonly room: Room;
}

function wrap({ body }: Picture, room: Room, title: string): string {
  const name = title === '' ? 'aria-hidden="true"' : `role="img" aria-label="${escapeText(title)}"`;
  return `<svg class="pose" ${roomText(room)} ${name}>${body}</svg>`;
}

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function paint(frame: Frame): Picture {
  const figure = solvePose(frame);
  const { round = 18, above = 9, flip = false } = frame.view ?? {};
  const camera = cameraFor({ round, above, flip });
  const pieces = figurePieces(frame, figure, camera);
  const balls = pieces.flatMap(({ pieces: own }) => own.flatMap(({ hulls }) => hulls.flat()));
  const span = { from: Math.min(...balls.map(({ at, r }) => at.x - r)), to: Math.max(...balls.map(({ at, r }) => at.x + r)) };
  const shapes = figure.pose.props.flatMap((prop) => propShapes(prop, figure, span));
  const marks = drawMarks(frame, figure.places, camera);
  const layer = (name: Shape['layer']) =>
    shapes
      .filter((shape) => shape.layer === name)
      .map((shape) => path(shape.look, shape.hulls, camera))
      .join('');
  const group = (name: Group['name']) =>
    pieces
      .filter((part) => part.name === name)
      .map((part) => drawGroup(part, camera))
      .join('');
  const water = drawWater(figure.pose.props, span, camera);
  const body = [
    water.pool,
    layer('ground'),
    drawShade(figure, camera),
    layer('back'),
    group('far'),
    layer('middle'),
    group('body'),
    group('near'),
    layer('over'),
    water.text,
    marks.text,
  ];
  const discs = [...balls, ...shapes.flatMap(({ hulls }) => hulls.flat())].map(camera.disc);
  return {
    body: body.join(''),
    room: frameRoom([
      ...discs.map(({ x, y, r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r })),
      ...[...marks.reach, ...water.reach].map(([x, y]) => ({ left: x, right: x, top: y, bottom: y })),
    ]),
  };
}

interface Group {
  readonly name: 'far' | 'body' | 'near';
  readonly pieces: readonly Piece[];
}

function drawGroup({ name, pieces }: Group, camera: Camera): string {
  const inside = pieces.map(({ cloth, hulls }) => path(cloth, hulls, camera)).join('');
  return name === 'body' ? inside : `<g class="${name}">${inside}</g>`;
}

function path(look: string, hulls: readonly (readonly Ball[])[], camera: Camera): string {
  return `<path class="${look}" d="${hulls.map((balls) => hullPath(balls.map(camera.disc))).join('')}"/>`;
}

function figurePieces(frame: Frame, figure: Figure, camera: Camera): Group[] {
  const { flesh, limbs, pose } = figure;
  const legs = (['rightLeg', 'leftLeg'] as const).map((key) => ({ key, pieces: legPieces(flesh.limbs[key], pose.wears) }));
  const arms = (['rightArm', 'leftArm'] as const).map((key) => ({ key, pieces: armPieces(flesh.limbs[key], pose.wears) }));
  const placed = [...legs, ...arms].map((limb) => ({
    ...limb,
    near: nearness(frame, figure, limb.key, camera),
    depth: depthOf(limbs, limb.key, camera),
  }));
  const sorted = (near: boolean, list: string) =>
    placed.filter((limb) => limb.near === near && limb.key.endsWith(list)).sort((a, b) => a.depth - b.depth);
  const groups = (near: boolean) =>
    [...sorted(near, 'Leg'), ...sorted(near, 'Arm')].map(({ pieces }): Group => ({ name: near ? 'near' : 'far', pieces }));
  return [
    ...groups(false),
    { name: 'body', pieces: [...trunkPieces(flesh.trunk, pose.wears), ...headPieces(flesh.head, headDepth(figure, camera))] },
    ...groups(true),
  ];
}

const headDepth =
  ({ trunk }: Figure, camera: Camera) =>
  ({ at }: Ball) =>
    camera.depth(at) - camera.depth(trunk.head.at);

function depthOf(limbs: Limbs, key: keyof Limbs, camera: Camera): number {
  const { root, middle, end } = limbs[key];
  return camera.depth(mix(mix(root, end, 0.5), middle, 0.4));
}

const words = { rightLeg: 'right-leg', leftLeg: 'left-leg', rightArm: 'right-arm', leftArm: 'left-arm' } as const;

function nearness(frame: Frame, { limbs, trunk }: Figure, key: keyof Limbs, camera: Camera): boolean {
  if (frame.front?.includes(words[key])) return true;
  if (frame.behind?.includes(words[key])) return false;
  const middle = key.endsWith('Leg') ? trunk.hips.at : trunk.shoulders.at;
  return camera.depth(limbs[key].root) - camera.depth(middle) > -3;
}
