import type { NameBook } from './name-book.ts';

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The slug of the polity that a labelled part of an answer is about. */
function partyOf({ subject, partner, polity }: Fields): string | null {
  for (const party of [subject, partner, polity]) {
    if (isFields(party) && typeof party['slug'] === 'string') return party['slug'];
  }
  return null;
}

/** The earliest possible year of a dated part of an answer. */
function yearOf({ date }: Fields): number | null {
  const earliest = isFields(date) ? date['earliest'] : undefined;
  const year = typeof earliest === 'string' ? /^-?\d{4}/.exec(earliest)?.[0] : undefined;
  return year === undefined ? null : Number(year);
}

/** The texts of one object that name polities, in the language of the book. */
function tellTexts(fields: Fields, year: number | null, book: NameBook): Record<string, string> {
  const told: Record<string, string> = {};
  const put = (key: string, tell: (english: string) => string | null): void => {
    const english = fields[key];
    const text = typeof english === 'string' ? tell(english) : null;
    if (text !== null) told[key] = text;
  };
  const { slug } = fields;
  if (typeof slug === 'string') {
    put('shortName', () => book.name(slug, year));
    put('nameInSentence', () => book.name(slug, year));
    put('lineLabel', (english) => book.label(slug, english));
    put('lineInSentence', (english) => book.label(slug, english));
  }
  const party = partyOf(fields);
  if (party !== null) {
    put('label', (english) => book.label(party, english));
    put('labelInSentence', (english) => book.label(party, english));
  }
  return told;
}

/**
 * The same answer with polities called as in the language of the book: short names, what lines are
 * called, and the polity in question inside its rule. An act's parties go by their names of that year.
 */
export function tellInLanguage<Answer>(answer: Answer, book: NameBook): Answer {
  /** How the rules name the polities in question, and how they are to. */
  const inRules = new Map<string, string>();
  const tell = (value: unknown, year: number | null): unknown => {
    if (Array.isArray(value)) return value.map((one) => tell(one, year));
    if (!isFields(value)) return value;
    const then = yearOf(value) ?? year;
    const texts = tellTexts(value, then, book);
    for (const key of ['labelInSentence', 'lineInSentence']) {
      if (texts[key] !== undefined) inRules.set(String(value[key]), texts[key]);
    }
    const told = Object.entries(value).map(([key, one]) => [key, texts[key] ?? tell(one, then)]);
    return Object.fromEntries(told) as Fields;
  };
  const rename = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(rename);
    if (!isFields(value)) return value;
    const renamed = Object.entries(value).map(([key, one]) => {
      if (key !== 'rule' || typeof one !== 'string') return [key, rename(one)];
      return [key, [...inRules].reduce((rule, [from, to]) => rule.replaceAll(from, to), one)];
    });
    return Object.fromEntries(renamed) as Fields;
  };
  return rename(tell(answer, null)) as Answer;
}
