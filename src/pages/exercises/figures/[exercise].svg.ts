import type { APIRoute } from 'astro';
import { getCatalog } from '../../../catalog.ts';
import css from '../../../components/pose/pose.css?raw';
import { figureSvg } from '../../../outputs/figure-svg.ts';

export async function getStaticPaths() {
  const { exercises } = await getCatalog();
  return [...exercises.values()].flatMap(({ id, frames: [start, frame = start] }) =>
    frame ? [{ params: { exercise: id }, props: { frame } }] : [],
  );
}

export const GET: APIRoute = ({ props }) =>
  new Response(figureSvg(props['frame'], css), { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
