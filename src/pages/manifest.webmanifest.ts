import type { APIRoute } from 'astro';
import { getCatalog } from '../catalog.ts';
import { manifest } from '../outputs/manifest.ts';

export const GET: APIRoute = async () =>
  new Response(manifest(await getCatalog()), { headers: { 'content-type': 'application/manifest+json; charset=utf-8' } });
