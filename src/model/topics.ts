/** The A to Z: every article under its title and its aliases. */
import type { Article, Catalog } from './catalog.ts';
import { byLetter, type LetterGroup } from './letters.ts';

export interface Topic {
  name: string;
  article: Article;
  isTitle: boolean;
}

export function topicsByLetter({ articles }: Catalog): LetterGroup<Topic>[] {
  const topics = [...articles.values()].flatMap((article) => [
    { name: article.title, article, isTitle: true },
    ...article.aliases.map((alias) => ({ name: capital(alias), article, isTitle: false })),
  ]);
  topics.sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.article.id < b.article.id ? -1 : 1));
  return byLetter(topics, ({ name }) => name);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
