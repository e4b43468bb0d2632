import type { APIRoute } from 'astro';
import { getCatalog } from '../../catalog.ts';
import { markdownTwin } from '../../outputs/markdown-twin.ts';

export async function getStaticPaths() {
  const { articles } = await getCatalog();
  return [...articles.keys()].map((id) => {
    const [section, slug] = id.split('/');
    return { params: { section, slug } };
  });
}

export const GET: APIRoute = async ({ params }) =>
  new Response(markdownTwin(await getCatalog(), `${params['section']}/${params['slug']}`), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
