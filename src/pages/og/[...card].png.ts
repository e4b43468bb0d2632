import type { APIRoute } from 'astro';
import { cardImage } from '../../build/card-image.ts';
import { openLettering } from '../../build/lettering.ts';
import { getCatalog } from '../../catalog.ts';
import { type Card, cards } from '../../outputs/og-cards.ts';
import { cardSvg } from '../../outputs/og-svg.ts';

const lettering = openLettering();

export const getStaticPaths = async () => cards(await getCatalog()).map((card) => ({ params: { card: card.id }, props: { card } }));

export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response(new Uint8Array(await cardImage(cardSvg(props.card, lettering))), { headers: { 'content-type': 'image/png' } });
