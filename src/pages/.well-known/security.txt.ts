import type { APIRoute } from 'astro';
import { getCatalog } from '../../catalog.ts';
import { securityTxt } from '../../outputs/people.ts';

export const GET: APIRoute = async () =>
  new Response(securityTxt(await getCatalog()), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
