import type { GraphQLError } from 'graphql';
import { buildSchema, parse, specifiedRules, validate } from 'graphql';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  PARTNERS_QUERY,
  partnerVariables,
  RECOGNITIONS_QUERY,
  recognitionVariables,
} from '../../dashboard/charts/questions.ts';
import { parseView } from '../../dashboard/charts/view.ts';

const view = (query = ''): ReturnType<typeof parseView>['view'] =>
  parseView(new URLSearchParams(query)).view;

describe('the questions', () => {
  it('are valid against the schema', () => {
    const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
    for (const query of [RECOGNITIONS_QUERY, PARTNERS_QUERY]) {
      const faults: readonly GraphQLError[] = validate(schema, parse(query), specifiedRules);
      expect(faults.map(({ message }) => message)).toEqual([]);
    }
  });

  it('ask for the default view', () => {
    expect(recognitionVariables(view())).toEqual({
      subjects: ['ussr'],
      where: {},
      years: { from: 1917, to: 1946 },
      measure: 'FIRST',
      standing: 'DE_JURE',
      groupBy: ['YEAR', 'REGION'],
      scheme: 'historical',
      direction: 'RECEIVED',
      dateRule: 'EARLIEST',
      align: 'CALENDAR',
      mergePredecessors: true,
    });
  });

  it('carry every filter', () => {
    const chosen = view(
      'partners=france&without=tuva&regions=baltic&kinds=treaty-signed&sources=gse&unverified=yes&merge=no&dates=spread',
    );
    expect(recognitionVariables(chosen)).toMatchObject({
      dateRule: 'EARLIEST',
      mergePredecessors: false,
      where: {
        kinds: ['TREATY_SIGNED'],
        partners: ['france'],
        withoutPartners: ['tuva'],
        regions: { scheme: 'historical', slugs: ['baltic'] },
        sources: ['gse'],
        confidence: ['CONFIRMED', 'SINGLE_SOURCE', 'CONTESTED', 'UNVERIFIED'],
      },
    });
  });

  it('ask for all curves at once, each with the sources it is told by', () => {
    const { subjects, where } = recognitionVariables(
      view('subject=ussr@gse,cq-1924&subject=estonia&sources=hansard-1937'),
    );
    expect(subjects).toEqual(['ussr@cq-1924,gse', 'estonia']);
    expect(where.sources).toEqual(['hansard-1937']);
  });

  it('narrow partners to the years shown, unless a day is given', () => {
    expect(partnerVariables(view()).where.years).toEqual({ from: 1917, to: 1946 });
    expect(partnerVariables(view('asof=1936'))).toMatchObject({ asOf: '1936', where: {} });
  });
});
