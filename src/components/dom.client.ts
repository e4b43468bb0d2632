/** Builds page elements in the browser. Texts become text nodes, never markup. */

type Attributes = Record<string, string | boolean>;
type Child = Node | string | undefined;

/** An attribute that is `false` is left out, `true` stands without a value. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== false) element.setAttribute(name, value === true ? '' : value);
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

export function button(label: string, press: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = el('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', press);
  return made;
}

/** @throws where the page lacks the part: page and script belong together. */
export function part<T extends HTMLElement = HTMLElement>(name: string): T {
  const found = document.querySelector<T>(`[data-${name}]`);
  if (!found) throw new Error(`The page has no part "${name}".`);
  return found;
}

export function show(element: HTMLElement, shown: boolean): void {
  element.hidden = !shown;
}
