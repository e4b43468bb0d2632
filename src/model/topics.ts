/** The A to Z: every article under its title and its aliases. */
import type { Article, Catalog } from './catalog.ts';

export interface Topic {
  name: string;
  article: Article;
  isTitle: boolean;
}

export interface Letter {
  letter: string;
  topics: Topic[];
}

export function topicsByLetter({ articles }: Catalog): Letter[] {
  const topics = [...articles.values()].flatMap((article) => [
    { name: article.title, article, isTitle: true },
    ...article.aliases.map((alias) => ({ name: capital(alias), article, isTitle: false })),
  ]);
  topics.sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.article.id < b.article.id ? -1 : 1));
  const letters = new Map<string, Topic[]>();
  for (const topic of topics) {
    const letter = letterOf(topic.name);
    letters.set(letter, [...(letters.get(letter) ?? []), topic]);
  }
  return [...letters].sort(([a], [b]) => a.localeCompare(b, 'en')).map(([letter, of]) => ({ letter, topics: of }));
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function letterOf(name: string): string {
  const first = name.normalize('NFD').charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : '0-9';
}
