/** A QR code as an SVG, drawn with page elements. */
import { encode } from 'uqr';

const svg = 'http://www.w3.org/2000/svg';

export function qrCode(text: string, label: string): SVGSVGElement {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const picture = document.createElementNS(svg, 'svg');
  picture.setAttribute('viewBox', `0 0 ${size} ${size}`);
  picture.setAttribute('class', 'qr');
  picture.setAttribute('role', 'img');
  picture.setAttribute('aria-label', label);
  picture.setAttribute('shape-rendering', 'crispEdges');
  const paper = document.createElementNS(svg, 'rect');
  for (const [name, value] of [
    ['width', size],
    ['height', size],
    ['fill', '#fff'],
  ] as const)
    paper.setAttribute(name, String(value));
  const ink = document.createElementNS(svg, 'path');
  ink.setAttribute('d', inkPath(data));
  ink.setAttribute('fill', '#000');
  picture.append(paper, ink);
  return picture;
}

/** One stroke for each run of dark squares. */
function inkPath(data: readonly (readonly boolean[])[]): string {
  return data
    .flatMap((row, y) =>
      row.flatMap((dark, x) => {
        if (!dark || row[x - 1]) return [];
        const end = row.indexOf(false, x);
        const width = (end === -1 ? row.length : end) - x;
        return [`M${x} ${y}h${width}v1h-${width}z`];
      }),
    )
    .join('');
}
