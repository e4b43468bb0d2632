import type { APIRoute } from 'astro';
import { getCatalog } from '../catalog.ts';
import { sitemap } from '../outputs/sitemap.ts';

export const GET: APIRoute = async () =>
  new Response(sitemap(await getCatalog()), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
