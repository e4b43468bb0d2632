import type { APIRoute } from 'astro';
import { getCatalog } from '../catalog.ts';
import { exercisesJson } from '../outputs/exercises-json.ts';

export const GET: APIRoute = async () =>
  new Response(exercisesJson(await getCatalog()), { headers: { 'content-type': 'application/json; charset=utf-8' } });
