import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFixture, type Service } from './service.ts';

let service: Service;
beforeAll(async () => {
  service = await startFixture();
});
afterAll(async () => {
  // Nothing that a client can send is a fault of ours.
  expect(service.log).toEqual([]);
  await service.close();
});

const TEXTS = [
  "'; DROP TABLE acts; --",
  '" OR 1=1 --',
  'NEAR(a b) AND "x" NOT *',
  'slug:ussr',
  'a\u0000b',
  '\ud800',
  '\u202egnol',
  '%_\\',
  '🏃🏊',
  '',
  ' ',
  '!!!',
  '9'.repeat(400),
];

const QUERIES = [
  'query ($t: String!) { search(text: $t) { score } }',
  'query ($t: String!) { acts(where: { text: $t }) { totalCount nodes { slug } } }',
  'query ($t: String!) { acts(where: { partners: [$t] }) { totalCount } }',
  'query ($t: String!) { acts(where: { sources: [$t] }) { totalCount } }',
  'query ($t: String!) { acts(where: { regions: { scheme: $t, slugs: ["x"] } }) { totalCount } }',
  'query ($t: String!) { acts(first: 2, after: $t) { totalCount nodes { slug } } }',
  'query ($t: String!) { polities(where: { text: $t }, before: $t) { totalCount } }',
  'query ($t: String!) { treaties(where: { text: $t }) { totalCount } }',
  'query ($t: String!) { sources(where: { text: $t }) { totalCount } }',
  'query ($t: String!) { polity(slug: $t) { slug } act(slug: $t) { slug } narrative(slug: $t) { slug } regionScheme(slug: $t) { slug } }',
  'query ($t: String!) { polity(slug: "ussr") { names(language: $t) { name } } }',
  'query ($t: String!) { recognitionCounts(subjects: [$t]) { total } }',
  'query ($t: String!) { recognitionCounts(subjects: ["ussr"], where: { text: $t }) { total rule } }',
  'query ($t: String!) { relation(subject: $t, partner: $t) { acts { slug } } }',
  'query ($t: EDTF!) { partnersByRegion(subject: "ussr", asOf: $t) { count } }',
].map((query) => query);

describe('hostile text in any argument', () => {
  it.each(QUERIES)('%s is answered or refused, never a fault', async (query) => {
    for (const t of TEXTS) {
      const { errors = [] } = await service.ask(query, { t });
      for (const { extensions, message } of errors) {
        expect(extensions.code, message).toBe('BAD_USER_INPUT');
      }
    }
  });

  it('finds what the words say and nothing else', async () => {
    const { acts } = await service.data<{ acts: { totalCount: number } }>(
      'query ($t: String!) { acts(where: { text: $t }) { totalCount } }',
      { t: 'rapallo' },
    );
    expect(acts.totalCount).toBeGreaterThan(0);
  });
});

describe('a value out of bounds', () => {
  it.each([
    ['{ acts(where: { years: { from: 10000 } }) { totalCount } }', 'where.years.from: 10000'],
    [
      '{ acts(where: { years: { from: 1930, to: 1920 } }) { totalCount } }',
      'runs from 1930 back to 1920',
    ],
    ['{ polities(where: { aliveIn: -2000000000 }) { totalCount } }', 'where.aliveIn: -2000000000'],
    [
      '{ recognitionCounts(subjects: []) { total } }',
      'subjects: 0 subjects are given. Name 1 to 8',
    ],
    [`{ recognitionCounts(subjects: [${'"ussr" '.repeat(9)}]) { total } }`, 'subjects: 9 subjects'],
    [
      '{ recognitionCounts(subjects: ["ussr"], years: { from: -9999, to: 9999 }) { total } }',
      'too many to show',
    ],
    [
      '{ recognitionCounts(subjects: ["ussr"], years: { to: 9999 }) { total } }',
      'too many to show',
    ],
    ['{ recognitionCounts(subjects: ["ussr"], standing: NONE) { total } }', 'standing: NONE'],
    [
      '{ recognitionCounts(subjects: ["ussr"], where: { subjects: ["ussr"] }) { total } }',
      'where.subjects: the subjects of this field come from the argument subjects. Leave where.subjects out.',
    ],
    [
      '{ polity(slug: "ussr") { acts(where: { subjects: ["ussr"] }) { totalCount } } }',
      'where.subjects:',
    ],
    [
      '{ partnersByRegion(subject: "ussr", asOf: "1924-13-01") { count } }',
      'asOf: "1924-13-01" is not a day',
    ],
    [
      '{ partnersByRegion(subject: "ussr", asOf: "1924-02-30") { count } }',
      'asOf: "1924-02-30" is not a day',
    ],
    [
      '{ partnersByRegion(subject: "ussr", asOf: "1917/1920") { count } }',
      'asOf: "1917/1920" is not a day',
    ],
    [
      '{ partnersByRegion(subject: "ussr", asOf: "last week") { count } }',
      'asOf: "last week" is not a day',
    ],
    ['{ relation(subject: "ussr", partner: "rsfsr") { acts { slug } } }', 'same line'],
    ['{ search(text: "x", first: 101) { score } }', 'first: 101 is out of bounds'],
    [`{ search(text: "${'x'.repeat(201)}") { score } }`, 'text: the text is 201 characters long'],
    [`{ nodes(ids: [${'"x" '.repeat(501)}]) { id } }`, 'ids: 501 entries are too many'],
    [
      `{ acts(where: { partners: [${'"ussr" '.repeat(501)}] }) { totalCount } }`,
      'where.partners: 501 entries',
    ],
  ])('%s is refused with the cure', async (query, part) => {
    const { code, message } = await service.error(query);
    expect(code).toBe('BAD_USER_INPUT');
    expect(message).toContain(part);
  });

  it('has a long value cut in the message', async () => {
    const t = `\u0000${'a'.repeat(1000)}`;
    const { message } = await service.error(
      'query ($t: String!) { recognitionCounts(subjects: [$t]) { total } }',
      { t },
    );
    expect(message.length).toBeLessThan(220);
    expect(message).not.toContain('\u0000');
  });
});

describe('an empty or null condition', () => {
  it('leaves all', async () => {
    const data = await service.data<Record<'all' | 'none' | 'nothing', { totalCount: number }>>(`{
      all: acts { totalCount }
      none: acts(where: { kinds: [], partners: [], sources: [], confidence: [], text: " ", regions: { slugs: [] } }) { totalCount }
      nothing: acts(where: { kinds: null, partners: null, years: null, text: null }, orderBy: null, first: null, after: null) { totalCount }
    }`);
    expect(data.none).toEqual(data.all);
    expect(data.nothing).toEqual(data.all);
  });
});
