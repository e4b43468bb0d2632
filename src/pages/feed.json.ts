import type { APIRoute } from 'astro';
import { getCatalog } from '../catalog.ts';
import { jsonFeed } from '../outputs/feeds.ts';

export const GET: APIRoute = async () =>
  new Response(jsonFeed(await getCatalog()), { headers: { 'content-type': 'application/feed+json; charset=utf-8' } });
