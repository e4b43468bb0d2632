import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getCatalog } from '../catalog.ts';
import { rssOptions } from '../outputs/feeds.ts';

export const GET: APIRoute = async () => rss(rssOptions(await getCatalog()));
