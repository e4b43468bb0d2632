/** https://llmstxt.org: the way in for programs that read text. */
import { articlesOf } from '../model/article-page.ts';
import type { Catalog } from '../model/catalog.ts';
import { markdownUrl } from '../model/url.ts';
import { absoluteUrl, site } from '../site.ts';
import { disclaimer } from './markdown-twin.ts';

export function llmsTxt(catalog: Catalog): string {
  const sections = [...catalog.sections.values()].map(({ id, title, description }) => {
    const articles = articlesOf(catalog, id).filter(({ status }) => status === 'live');
    const rows = articles.map((article) => `- [${article.title}](${absoluteUrl(markdownUrl(article.id))}): ${article.description}`);
    return `## ${title}\n\n${description}\n\n${rows.join('\n')}\n`;
  });
  return `# ${site.name}\n\n> ${catalog.home.description}\n\n${disclaimer}\n\n${sections.join('\n')}\n## Optional\n\n${optional}\n`;
}

const optional = [
  `- [The evidence](${absoluteUrl('/evidence.json')}): every statement with its sources, as JSON`,
  `- [Changes](${absoluteUrl('/feed.json')}): new pages and changes of meaning, as JSON Feed`,
  `- [Glossary](${absoluteUrl('/glossary/')}): medical words in plain ones`,
].join('\n');
