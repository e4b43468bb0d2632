import type { APIRoute } from 'astro';
import { getCatalog } from '../catalog.ts';
import { humansTxt } from '../outputs/people.ts';

export const GET: APIRoute = async () =>
  new Response(humansTxt(await getCatalog()), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
