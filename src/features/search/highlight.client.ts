/** Marks the words that a reader searched for, on the page they opened. The marks do not print. */
import { make } from './elements.client.ts';
import css from './found.css?inline';
import { isStopWord, keyOf, wordsOf } from './layer/normalise.ts';
import { longestQuery } from './layer/search.ts';
import { messages } from './messages.ts';
import { adoptStyles } from './styles.client.ts';

const left = 'script, style, mark, textarea, button, [data-strip], .care-head';

/** @param query the words, from `?hl=`. */
export function startHighlight(query: string, root: Document = document): void {
  const body = root.querySelector<HTMLElement>('[data-pagefind-body]');
  const keys = new Set(
    wordsOf(query.slice(0, longestQuery))
      .filter(({ text }) => !isStopWord(text))
      .map(({ key }) => key),
  );
  if (!body || keys.size === 0) return;
  adoptStyles(css);
  const marks = textNodesIn(body).flatMap((node) => markIn(node, keys));
  if (marks.length > 0) addClear(body, marks);
}

function textNodesIn(body: HTMLElement): Text[] {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode())
    if (walker.currentNode instanceof Text && !walker.currentNode.parentElement?.closest(left)) nodes.push(walker.currentNode);
  return nodes;
}

function markIn(node: Text, keys: ReadonlySet<string>): HTMLElement[] {
  const pieces = node.data.split(/([\p{L}\p{N}]+(?:['’]\p{L}+)?)/u);
  const isFound = (piece: string, index: number): boolean => index % 2 === 1 && keys.has(keyOf(piece.toLowerCase().replace(/['’]/g, '')));
  if (!pieces.some(isFound)) return [];
  const marks: HTMLElement[] = [];
  const parts = pieces.map((piece, index) => {
    if (!isFound(piece, index)) return piece;
    const mark = make('mark', { class: 'found' }, piece);
    marks.push(mark);
    return mark;
  });
  node.replaceWith(...parts);
  return marks;
}

function addClear(body: HTMLElement, marks: readonly HTMLElement[]): void {
  const button = make('button', { type: 'button', class: 'button-quiet', 'data-clear-marks': '' }, messages.clear);
  const bar = make('p', { class: 'found-bar no-print', 'data-pagefind-ignore': '' }, messages.marked, ' ', button);
  button.addEventListener('click', () => {
    for (const mark of marks) mark.replaceWith(...mark.childNodes);
    body.normalize();
    bar.remove();
    const address = new URL(location.href);
    address.searchParams.delete('hl');
    history.replaceState(history.state, '', address);
    document.getElementById('main')?.focus();
  });
  (body.querySelector('h1') ?? body.firstElementChild)?.after(bar);
}
