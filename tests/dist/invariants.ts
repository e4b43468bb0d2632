/** What is true of every built page, whatever it is about. */
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { planUrl } from '../../src/model/url.ts';
import { byTag, find, isIndexable, leadsSomewhere, meta, type Page, readPages, text } from './pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Scripts and styles come from this site itself.
    'require-sri': 'off',
    // The renderer writes void tags and the doctype in forms that the standard allows.
    'void-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // Titles hold the name of the site; their length is tested below.
    'long-title': 'off',
    // Numbers as words of a link are kept on one line by the style sheet.
    'tel-non-breaking': 'off',
    // Our own lists have role-less markers on purpose.
    'prefer-native-element': 'off',
  },
});

export function testEveryPage(dist: string): void {
  const pages = readPages(dist);
  const broken = (what: (page: Page) => unknown[]): string[] =>
    pages.flatMap((page) => what(page).map((problem) => `${page.url}: ${String(problem)}`));

  test('there are pages', () => {
    expect(pages.length).toBeGreaterThan(5);
  });

  test('every page has one h1, a language, and a title and description of sane length', () => {
    expect(
      broken(({ root }) => {
        const title = text(byTag(root, 'title')[0] ?? ({ children: [] } as never));
        const description = meta(root, 'description') ?? '';
        return [
          byTag(root, 'h1').length !== 1 && 'not one h1',
          byTag(root, 'html')[0]?.attribs['lang'] !== 'en-GB' && 'no language',
          (title.length < 10 || title.length > 120) && `title of ${title.length}`,
          (description.length < 40 || description.length > 160) && `description of ${description.length}`,
        ].filter(Boolean);
      }),
    ).toEqual([]);
  });

  test('no two indexable pages share a title or a description', () => {
    for (const of of [(page: Page) => text(byTag(page.root, 'title')[0] as never), (page: Page) => meta(page.root, 'description') ?? '']) {
      const seen = new Map<string, string>();
      const doubles = pages.filter(isIndexable).flatMap((page) => {
        const first = seen.get(of(page));
        seen.set(of(page), page.url);
        return first === undefined ? [] : [`${first} and ${page.url}: ${of(page)}`];
      });
      expect(doubles).toEqual([]);
    }
  });

  test('every page names its own address as canonical', () => {
    expect(
      broken((page) => {
        const href = find(page.root, (element) => element.attribs['rel'] === 'canonical')[0]?.attribs['href'] ?? '';
        return new URL(href).pathname === page.url ? [] : [href];
      }),
    ).toEqual([]);
  });

  test('every page carries the disclaimer, and search leaves it out', () => {
    expect(
      broken(({ root }) => {
        const footer = find(root, (element) => element.name === 'footer' && 'data-pagefind-ignore' in element.attribs)[0];
        const disclaimer = footer && find(footer, (element) => 'data-disclaimer' in element.attribs)[0];
        return disclaimer && text(disclaimer).includes('not a substitute for professional medical advice') ? [] : ['no disclaimer'];
      }),
    ).toEqual([]);
  });

  test('every page leads to help in one step', () => {
    expect(
      broken(({ root }) =>
        find(root, (element) => element.name === 'a' && element.attribs['href'] === '/red-flags/').length > 0 ? [] : ['no link'],
      ),
    ).toEqual([]);
  });

  test('no id stands twice on a page', () => {
    expect(
      broken(({ root }) => {
        const ids = find(root, (element) => element.attribs['id'] !== undefined).map((element) => element.attribs['id'] ?? '');
        return ids.filter((id, index) => ids.indexOf(id) !== index);
      }),
    ).toEqual([]);
  });

  test('no link and no fragment is dead', () => {
    const idsOf = new Map(
      pages.map((page) => [
        page.url,
        new Set(find(page.root, (element) => element.attribs['id'] !== undefined).map((element) => element.attribs['id'])),
      ]),
    );
    expect(
      broken((page) =>
        [...byTag(page.root, 'a'), ...byTag(page.root, 'link'), ...byTag(page.root, 'img'), ...byTag(page.root, 'script')].flatMap(
          (element) => {
            const link = element.attribs['href'] ?? element.attribs['src'] ?? '';
            if (!/^[/#]/.test(link)) return [];
            const { pathname, hash } = new URL(link, `https://x.example${page.url}`);
            if (!leadsSomewhere(dist, pathname)) return [`${link} leads nowhere`];
            const fragment = decodeURIComponent(hash.slice(1));
            const ids = idsOf.get(pathname);
            // A plan's address is data, not the name of a place.
            if (pathname === planUrl) return [];
            return fragment !== '' && ids && !ids.has(fragment) ? [`${link} has no such id`] : [];
          },
        ),
      ),
    ).toEqual([]);
  });

  test('no page holds inline handlers, inline styles or scripts of other sites', () => {
    expect(
      broken(({ root }) =>
        find(
          root,
          (element) =>
            Object.keys(element.attribs).some((name) => /^on|^style$/.test(name)) ||
            (element.name === 'script' && /^(?:https?:)?\/\//.test(element.attribs['src'] ?? '')),
        ).map((element) => element.name),
      ),
    ).toEqual([]);
  });

  test('every page is valid HTML', async () => {
    const found: string[] = [];
    for (const page of pages) {
      const report = await validator.validateString(page.html);
      for (const result of report.results)
        for (const message of result.messages)
          found.push(`${page.url}:${message.line}:${message.column} ${message.ruleId} ${message.message}`);
    }
    expect(found).toEqual([]);
  });
}
