/** Makes elements. Whatever readers or pages wrote goes in as text, never as HTML. */

type Child = Node | string;

export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** `/a/?hl=word+word#part`: the page marks the words and goes to the part. */
export function resultAddress(url: string, marks: readonly string[], part?: string): string {
  const words = new URLSearchParams({ hl: marks.join(' ') }).toString();
  return `${url}${marks.length > 0 ? `?${words}` : ''}${part ? `#${part}` : ''}`;
}
