import { describe, expect, it } from 'vitest';
import { actsBySlugs } from '../../../db/queries/acts.ts';
import { findNarrative } from '../../../db/queries/narratives.ts';
import { db, reference } from '../curated/asking.ts';
import { NARRATIVE, READINGS, VERDICTS } from '../curated/narrative-cases.ts';

const narrative = findNarrative(db, NARRATIVE);
const sentences = narrative?.sentences ?? [];
const readings = sentences.flatMap((sentence) => sentence.readings);

describe('the narrative', () => {
  it('is found under the slug of its source, and no other', () => {
    expect(narrative?.sourceId).toBe(reference.sources.bySlug.get(NARRATIVE)?.id);
    expect(reference.sources.bySlug.get(NARRATIVE)?.kind).toBe('NARRATIVE');
    expect(findNarrative(db, 'cq-1924')).toBeUndefined();
  });

  it('has nineteen sentences in order, each with a reading', () => {
    expect(sentences.map((sentence) => sentence.position)).toEqual(
      Array.from({ length: 19 }, (_, index) => index + 1),
    );
    for (const sentence of sentences) expect(sentence.readings).not.toEqual([]);
  });

  it('has these numbers of verdicts', () => {
    const found: Record<string, number> = {};
    for (const { verdict } of readings) found[verdict] = (found[verdict] ?? 0) + 1;
    expect(found).toEqual(VERDICTS);
    expect(readings).toHaveLength(53);
  });

  it.each(READINGS)('reads sentence %i, "%s", as %s', (position, words, verdict) => {
    const sentence = sentences.find((one) => one.position === position);
    const found = sentence?.readings.filter((reading) => reading.claim.includes(words)) ?? [];
    expect(found.map((reading) => reading.verdict)).toEqual([verdict]);
  });

  it('gives a reason for every verdict, and acts, persons and sources that exist', () => {
    for (const { slug, reason, acts, persons, polities, sources } of readings) {
      expect(reason, slug).not.toBe('');
      expect(actsBySlugs(db, acts), slug).toHaveLength(acts.length);
      for (const person of persons) expect(reference.persons.bySlug.has(person)).toBe(true);
      for (const polity of polities) expect(reference.polities.bySlug.has(polity)).toBe(true);
      for (const one of sources) expect(reference.sources.bySlug.has(one)).toBe(true);
    }
  });

  it('names Borodin where it prints another name', () => {
    const misprinted = readings.filter((reading) => reading.verdict === 'ERROR_OF_NAME');
    expect(misprinted.map((reading) => reading.persons)).toEqual([['borodin']]);
  });
});
