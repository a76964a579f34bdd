import type { Area } from '../../charts/vocabulary.ts';
import type { Language } from '../../charts/languages.ts';
import { isLanguage } from '../../charts/languages.ts';

/** Everything a page says of itself, by page. A language without an entry falls back to English. */
export interface Messages {
  mapHeading: (label: string) => string;
  mapLead: string;
  mapAreas: Readonly<Record<Area, string>>;
  mapArea: string;
  mapYear: string;
  mapPlay: string;
  mapPause: string;
  mapEarlier: string;
  mapLater: string;
  mapFit: string;
  mapEnlarge: string;
  mapStates: (year: number) => string;
  mapWithoutOutline: string;
  mapStands: (state: string, words: string) => string;
  narrativeHeading: string;
  narrativeLead: string;
  narrativeCount: (readings: number, sentences: number) => string;
  narrativeCompare: string;
  narrativeReading: string;
  narrativeActs: string;
  narrativeSources: string;
  narrativePersons: string;
  narrativePolities: string;
  narrativeSilent: string;
  narrativeAll: string;
  narrativeMissing: string;
  methodHeading: string;
  methodLead: string;
  missingHeading: string;
  missingWhere: string;
  missingNear: string;
  missingSearch: string;
  missingSearchButton: string;
  missingFront: string;
}

const ENGLISH: Messages = {
  mapHeading: (label) => `${label} on the map`,
  mapLead:
    'Recognition received: who had recognised it by the end of each year. A symbol stands at the capital of every state that then existed; shape and colour say what it granted. Choose one to see the acts.',
  mapAreas: {
    WORLD: 'World',
    EUROPE: 'Europe',
    ASIA: 'Asia',
    AFRICA: 'Africa',
    AMERICAS: 'Americas',
  },
  mapArea: 'Part of the world',
  mapYear: 'Year, at its 31 December',
  mapPlay: 'Play the years',
  mapPause: 'Pause',
  mapEarlier: 'A year earlier',
  mapLater: 'A year later',
  mapFit: 'Fit the whole world into the page',
  mapEnlarge: 'Enlarge the map and move it sideways',
  mapStates: (year) => `The states of 31 December ${String(year)}`,
  mapWithoutOutline: 'Without an outline of their own on today’s map',
  mapStands: (state, words) => `${state}: ${words}`,
  narrativeHeading: 'The narrative, read against the sources',
  narrativeLead:
    'Chancery began with a short account of early Soviet foreign policy. Here it stands passage by passage; under each passage, what it claims, how the claim fares against the other sources, and the acts behind it.',
  narrativeCount: (readings, sentences) =>
    `${String(readings)} readings of ${String(sentences)} passages`,
  narrativeCompare: 'See the chart as the narrative tells it, beside the editors’ reading',
  narrativeReading: 'Claim',
  narrativeActs: 'Acts',
  narrativeSources: 'Decided by',
  narrativePersons: 'Persons',
  narrativePolities: 'Polities',
  narrativeSilent: 'No act is linked: the claim names none that could be a record.',
  narrativeAll: 'All claims',
  narrativeMissing: 'The narrative is not among the data this service answers from.',
  methodHeading: 'Method, coverage and citation',
  methodLead:
    'What is counted and how, what the data cover and where they have gaps, and how to cite them.',
  missingHeading: 'There is no page at this address',
  missingWhere:
    'The address may be mistyped, or a link to it may be out of date. Nothing is kept at',
  missingNear: 'Did you mean',
  missingSearch: 'Search all records',
  missingSearchButton: 'Search',
  missingFront: 'See who recognised Soviet Russia and the USSR, year by year',
};

/** What is translated so far; what is missing is said in English. */
const CATALOGUE: Readonly<Record<Language, Partial<Messages>>> = { en: ENGLISH, de: {}, ru: {} };

/** All messages in a language, English where it has no words yet. */
export function messagesIn(language: string): Messages {
  return { ...ENGLISH, ...(isLanguage(language) ? CATALOGUE[language] : {}) };
}
