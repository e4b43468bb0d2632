/** Paints one figure with its props: back to front, near limbs told apart from far ones. */
import { type Piece, piecesOf } from './body.ts';
import { type Ball, type Camera, cameraFor, type View } from './camera.ts';
import { hullPath } from './hull.ts';
import { type Layer, layersOf } from './layers.ts';
import { drawArrows, drawFeel, drawLine } from './marks.ts';
import { propShapes } from './props.ts';
import { joinRooms, type Room, roomOfDiscs, roomOfPoints } from './room.ts';
import type { Frame } from './schema.ts';
import { drawShade } from './shade.ts';
import type { Shape } from './solids.ts';
import type { Figure } from './solve.ts';
import { drawWater } from './water.ts';

export interface Painting {
  readonly body: string;
  readonly room: Room;
}

/** How far the figure reaches along the floor. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const usualView = { round: 18, above: 9, flip: false } as const;

export function paint(frame: Frame, figure: Figure, span: Span): Painting {
  const camera = cameraFor({ ...usualView, ...given(frame.view) });
  const shapes = figure.pose.props.flatMap((prop) => propShapes(prop, figure, span));
  const props = (layer: Shape['layer']) =>
    shapes
      .filter((shape) => shape.layer === layer)
      .map((shape) => path(shape.look, shape.hulls, camera))
      .join('');
  const water = drawWater(figure.pose.props, span, camera);
  const arrows = drawArrows(frame.arrow === undefined ? [] : [frame.arrow].flat(), figure.places, camera);
  const slots: Partial<Record<Layer['name'], string>> = {
    things: props('middle'),
    feel: drawFeel(frame.feel ?? [], figure.places, camera) + drawLine(frame.line, figure.places, camera),
  };
  const figureText = layersOf(frame, figure, camera).map((layer) => slots[layer.name] ?? drawLayer(layer, camera));
  const ground = water.pool + props('ground') + drawShade(figure, camera) + props('back');
  const balls = [...piecesOf(figure), ...shapes].flatMap(({ hulls }) => hulls.flat());
  return {
    body: ground + figureText.join('') + props('over') + water.text + arrows.text,
    room: joinRooms([roomOfDiscs(balls.map(camera.disc)), roomOfPoints([...arrows.reach, ...water.reach])]),
  };
}

const given = (view: Frame['view']): Partial<View> =>
  Object.fromEntries(Object.entries(view ?? {}).filter(([, value]) => value !== undefined));

export function spanOf(figure: Figure): Span {
  const balls = piecesOf(figure).flatMap(({ hulls }) => hulls.flat());
  return { from: Math.min(...balls.map(({ at, r }) => at.x - r)), to: Math.max(...balls.map(({ at, r }) => at.x + r)) };
}

function drawLayer({ name, pieces }: Layer, camera: Camera): string {
  const inside = pieces.map(({ cloth, hulls }: Piece) => path(cloth, hulls, camera)).join('');
  return name === 'body' ? inside : `<g class="${name}">${inside}</g>`;
}

function path(look: string, hulls: readonly (readonly Ball[])[], camera: Camera): string {
  return `<path class="${look}" d="${hulls.map((balls) => hullPath(balls.map(camera.disc))).join('')}"/>`;
}
