/** The exercises and their drawings, for the plan and the player. */
import { type Decoded, decodePlan, planCode } from '../model/plan-codec.ts';
import type { PlanExercise } from '../model/plan-exercise.ts';
import { exerciseUrl } from '../model/url.ts';

export interface ExerciseData {
  byId: ReadonlyMap<string, PlanExercise>;
  /** Code in a plan's address -> exercise, former names too. */
  idOf: ReadonlyMap<string, string>;
}

/** @throws where the file cannot be had. */
export async function loadExercises(): Promise<ExerciseData> {
  const answer = await fetch('/exercises.json');
  if (!answer.ok) throw new Error(`The exercises could not be loaded (${answer.status}).`);
  const { exercises } = (await answer.json()) as { exercises: PlanExercise[] };
  const names = exercises.flatMap(({ id, formerIds }) => [id, ...formerIds].map((name) => [planCode(name), id] as const));
  return { byId: new Map(exercises.map((exercise) => [exercise.id, exercise])), idOf: new Map(names) };
}

export const planInAddress = ({ idOf }: ExerciseData): Decoded => decodePlan(location.hash, idOf);

const figures = new Map<string, Promise<SVGSVGElement[]>>();

/** The drawings on an exercise's page, in their order; none where the page cannot be had. */
export async function loadFigures(id: string): Promise<SVGSVGElement[]> {
  const asked = figures.get(id) ?? readFigures(id);
  figures.set(id, asked);
  return (await asked).map((figure) => document.importNode(figure, true));
}

/** Parsed by the request itself: no text of ours ever becomes markup. */
function readFigures(id: string): Promise<SVGSVGElement[]> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.open('GET', exerciseUrl(id));
    request.onload = () => resolve([...(request.responseXML?.querySelectorAll<SVGSVGElement>('[data-frames] svg') ?? [])]);
    request.onerror = () => resolve([]);
    request.send();
  });
}
