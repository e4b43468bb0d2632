/** The words index, beside Pagefind's: what the search box reads first. */
import type { APIRoute } from 'astro';
import { getCatalog } from '../../../catalog.ts';
import { searchFiles } from '../../../features/search/words-index.ts';

export async function getStaticPaths() {
  const files = searchFiles(await getCatalog());
  return [...files].map(([file, content]) => ({ params: { file }, props: { text: JSON.stringify(content) } }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
