import type { NameBook } from '../../charts/name-book.ts';
import { readNameBook, splitNames } from '../../charts/name-book.ts';
import { ask } from '../api/client.ts';
import { POLITY_NAMES_QUERY } from '../../charts/name-questions.ts';
import type { PolityNamesQuery, PolityNamesQueryVariables } from '../api/chart-answers.ts';
import { foreignNames } from './foreign-names.svelte.ts';

const books = new Map<string, Promise<NameBook>>();

/** What polities are called in a language; asked once per visit. */
export function loadNameBook(language: string): Promise<NameBook> {
  const known = books.get(language);
  if (known) return known;
  const asked = readBook(language);
  books.set(language, asked);
  // What failed may work the next time.
  asked.catch(() => books.delete(language));
  return asked;
}

async function readBook(language: string): Promise<NameBook> {
  const [answer] = await Promise.all([
    ask<PolityNamesQuery, PolityNamesQueryVariables>(POLITY_NAMES_QUERY, { language }),
    language === 'ru' ? loadCyrillic() : null,
  ]);
  const book = readNameBook(answer, language);
  foreignNames.learn(language, (text) => splitNames(text, book));
  return book;
}

/** A canvas keeps the face it was drawn with, so the letters must be there before the names. */
async function loadCyrillic(): Promise<void> {
  await import('../styles/cyrillic.css');
  const faces = ["400 13px 'Source Sans 3'", "600 13px 'Source Sans 3'"];
  await Promise.allSettled(faces.map((face) => document.fonts.load(face, 'Я')));
}
