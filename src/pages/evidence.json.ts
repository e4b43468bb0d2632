import type { APIRoute } from 'astro';
import { getCatalog } from '../catalog.ts';
import { evidenceJson } from '../outputs/evidence-json.ts';

export const GET: APIRoute = async () =>
  new Response(evidenceJson(await getCatalog()), { headers: { 'content-type': 'application/json; charset=utf-8' } });
