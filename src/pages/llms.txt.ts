import type { APIRoute } from 'astro';
import { getCatalog } from '../catalog.ts';
import { llmsTxt } from '../outputs/llms.ts';

export const GET: APIRoute = async () =>
  new Response(llmsTxt(await getCatalog()), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
