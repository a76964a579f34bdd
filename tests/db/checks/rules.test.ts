import { describe, expect, it } from 'vitest';
import { checkData } from '../../../db/checks/check-data.ts';
import { CHECKS } from '../../../db/checks/index.ts';
import { formatFinding } from '../../../db/import/finding.ts';
import { append, fixtureData, replace, type Edit } from '../../helpers.ts';

type Case = [what: string, rule: string, edits: Record<string, Edit>, ...findings: string[]];

/** An act that keeps all rules as long as nothing is wrong with the cells given. */
function act(cells: Record<string, string>): string {
  const row = {
    slug: 'so-new',
    kind: 'OTHER',
    date: '1930',
    actor: 'britain',
    target: 'ussr',
    mutual: '',
    treaty: '',
    confers: '',
    confidence: 'UNVERIFIED',
    status_report: '',
    title: 'A title',
    summary: 'A sentence.',
    place: '',
    reason: '',
    ...cells,
  };
  return Object.values(row).join();
}
const newAct = (cells: Record<string, string>) => ({ 'soviet/acts.csv': append(act(cells)) });

const CASES: Case[] = [
  [
    'an empty cell that is needed',
    'required-cells',
    newAct({ title: '' }),
    'soviet/acts.csv:26:47 title: The cell is empty. Fill it.',
  ],
  [
    'a space at the end of a cell',
    'trimmed-cells',
    { 'persons.csv': replace('Mikhail Borodin,', 'Mikhail Borodin ,') },
    'persons.csv:2:9 name: There is a space at an end. Remove it.',
  ],
  [
    'a slug in capitals',
    'well-formed-slugs',
    newAct({ slug: 'So_new' }),
    'soviet/acts.csv:26:1 slug: "So_new" is no slug. Write lower case words joined by hyphens, a to z and 0 to 9.',
  ],
  [
    'an act that stands in two sets',
    'unique-slugs',
    newAct({ slug: 'sa-1985-india-recognition' }),
    'soviet/acts.csv:26:1 slug: "sa-1985-india-recognition" stands already in sahrawi/acts.csv:2. Give one of them another slug.',
  ],
  [
    'a word outside its closed set',
    'known-words',
    newAct({ kind: 'OTHERS' }),
    'soviet/acts.csv:26:8 kind: "OTHERS" is unknown. Did you mean "OTHER"? Write one of RECOGNITION_DE_FACTO, ',
  ],
  [
    'a flag that is not yes',
    'known-words',
    newAct({ mutual: 'true' }),
    'soviet/acts.csv:26:32 mutual: "true" is unknown. Write yes, or leave the cell empty.',
  ],
  [
    'an unknown language',
    'known-languages',
    { 'names.csv': replace('Sowjetunion,de', 'Sowjetunion,german!') },
    'names.csv:6:18 language: "german!" is no language. Write a BCP 47 tag: en, ru, de.',
  ],
  [
    'a date that is none',
    'valid-dates',
    newAct({ date: '1924-13' }),
    'soviet/acts.csv:26:14 date: "1924-13" is no EDTF date. Write a month from 01 to 12, or only the year: 1924.',
  ],
  [
    'an open interval',
    'valid-dates',
    newAct({ date: '1924/..' }),
    'soviet/acts.csv:26:14 date: "1924/.." is an open interval. Write both ends (1924/1926), an estimate (1924~), or leave the cell empty.',
  ],
  [
    'a number with a comma',
    'valid-numbers',
    { 'polities.csv': replace('59.44', '59°') },
    'polities.csv:4:51 lat: "59°" is no decimal number. Write digits, with a point for decimals.',
  ],
  [
    'an unknown polity',
    'known-polities',
    newAct({ actor: 'britian' }),
    'soviet/acts.csv:26:19 actor: "britian" is none of the polities in polities.csv. Did you mean "britain"? Write another slug, or add it there.',
  ],
  [
    'an unknown source, one of a list',
    'known-sources',
    { 'treaties.csv': replace('is attacked.,treaty-series', 'is attacked.,treaty-series;album') },
    'treaties.csv:2:110 sources: "album" is none of the sources in sources.json. Write another slug, or add it there.',
  ],
  [
    'an unknown treaty',
    'known-treaties',
    newAct({ treaty: 'rapallo' }),
    'soviet/acts.csv:26:33 treaty: "rapallo" is none of the treaties in treaties.csv. Write another slug, or add it there.',
  ],
  [
    'an unknown person',
    'known-persons',
    { 'soviet/claims.csv': replace('HIGH,macdonald', 'HIGH,mcdonald') },
    'soviet/claims.csv:20:85 persons: "mcdonald" is none of the persons in persons.csv. Did you mean "macdonald"? Write another slug, or add it there.',
  ],
  [
    'an unknown region scheme',
    'known-region-schemes',
    { 'polity-regions.csv': append('estonia,cow,europe') },
    'polity-regions.csv:30:9 scheme: "cow" is none of the region schemes in region-schemes.csv. Write another slug, or add it there.',
  ],
  [
    'a claim about no act',
    'known-acts',
    { 'soviet/claims.csv': append('so-1999,survey,SUPPORTS,,,,,,LOW,') },
    'soviet/claims.csv:32:1 act: "so-1999" is none of the acts in acts.csv. Write another slug, or add it there.',
  ],
  [
    'a latitude beyond the pole',
    'coordinates-in-range',
    { 'polities.csv': replace('59.44', '95') },
    'polities.csv:4:51 lat: 95 is out of range. Write degrees from -90 to 90.',
  ],
  [
    'a state without coordinates',
    'coordinates-in-range',
    { 'polities.csv': replace('59.44', '') },
    'polities.csv:4:51 lat: The coordinate is missing. Write that of the capital in degrees.',
  ],
  [
    'a polity without a region',
    'regions-partition-polities',
    { 'polity-regions.csv': replace('estonia,m49,northern-europe\n', '') },
    'polities.csv:4:1 slug: "estonia" has no region in "m49". Add a row to polity-regions.csv.',
  ],
  [
    'a polity with two regions',
    'regions-partition-polities',
    { 'polity-regions.csv': append('estonia,m49,eastern-europe') },
    'polity-regions.csv:30:1 polity: "estonia" has a region in "m49" already. Keep one of the rows.',
  ],
  [
    'a region of another scheme',
    'regions-partition-polities',
    { 'polity-regions.csv': replace('estonia,m49,northern-europe', 'estonia,m49,baltic') },
    'polity-regions.csv:5:13 region: "baltic" is no region of "m49". Write one of regions.csv.',
  ],
  [
    'two regions in one position',
    'regions-partition-polities',
    { 'regions.csv': replace('Northern Africa,5', 'Northern Africa,4') },
    'regions.csv:13:37 position: Position 4 is taken in "m49". Give each region its own.',
  ],
  [
    'a polity without a life',
    'lives-in-order',
    { 'lives.csv': replace('persia,,,,,handbook\n', '') },
    'polities.csv:9:1 slug: "persia" has no life. Add a row to lives.csv.',
  ],
  [
    'a life that ends before it begins',
    'lives-in-order',
    { 'lives.csv': replace('tuva,1921-08-14,1944', 'tuva,1921-08-14,1914') },
    'lives.csv:14:17 end: The life ends (1914-10-11) before it begins (1921-08-14). Exchange or correct them.',
  ],
  [
    'lives that overlap',
    'lives-in-order',
    { 'lives.csv': replace('estonia,1991-08-20', 'estonia,1939') },
    'lives.csv:5:9 begin: The life begins (1939) before the one on line 4 ends (1940-08-06). Put the lives of a polity in order, each ended before the next begins.',
  ],
  [
    'a life after one without an end',
    'lives-in-order',
    { 'lives.csv': replace('1940-08-06', '') },
    'lives.csv:5:9 begin: The life before it (line 4) has no end. Put the lives of a polity in order, each ended before the next begins.',
  ],
  [
    'successions in a ring',
    'successions-acyclic',
    { 'successions.csv': append('ussr,estonia,SECESSION,1991,,handbook') },
    'successions.csv:2:9 successor: "ussr" leads back to "estonia". Remove the link that is wrong.',
    'successions.csv:8:6 successor: "estonia" leads back to "ussr". Remove the link that is wrong.',
  ],
  [
    'a second continuation',
    'continuations-are-chains',
    { 'successions.csv': replace('ukrainian-ssr,ussr,UNION', 'ukrainian-ssr,ussr,CONTINUATION') },
    'successions.csv:5:15 successor: "ussr" has a CONTINUATION as successor already. Give one of the two another kind.',
  ],
  [
    'an act with oneself',
    'parties-differ',
    newAct({ target: 'britain' }),
    'soviet/acts.csv:26:27 target: "britain" is the actor too. Name the other party.',
  ],
  [
    'an act before a party’s life',
    'acts-within-lives',
    newAct({ date: '1920' }),
    'soviet/acts.csv:26:27 target: "ussr" did not exist on 1920 (lives: 1922-12-30 to 1991-12-26). Correct the date, the party or lives.csv, or say in exceptions.csv why it stands.',
  ],
  [
    'an act of a union republic',
    'acts-within-lives',
    newAct({ target: 'ukrainian-ssr' }),
    'soviet/acts.csv:26:27 target: "ukrainian-ssr" was a republic of "ussr" on 1930. Correct the date, the party or lives.csv, or say in exceptions.csv why it stands.',
  ],
  [
    'an ending before a party’s life',
    'acts-within-lives',
    newAct({ kind: 'TREATY_ENDED', date: '1920' }),
    'soviet/acts.csv:26:34 target: "ussr" did not exist on 1920',
  ],
  [
    'an act outside the years of its set',
    'acts-within-coverage',
    newAct({ date: '1950' }),
    'soviet/acts.csv:26:14 date: 1950 is outside the coverage of "soviet" (1917 to 1946). Move the act to another set, or correct the coverage in soviet/origin.yml.',
  ],
  [
    'the same step in two sets, some days apart',
    'one-act-once',
    {
      'narrative/acts.csv': append(
        act({ slug: 'na-1924', kind: 'RECOGNITION_DE_JURE', date: '1924-02-05', mutual: 'yes' }),
      ),
    },
    'narrative/acts.csv:5:1 slug: "so-1924-britain-recognition" (soviet/acts.csv:17) is the same step (1924-02-01). Keep one act, with the claims of both.',
  ],
  [
    'a summary without a full stop',
    'summaries-are-sentences',
    newAct({ summary: 'No sentence' }),
    'soviet/acts.csv:26:55 summary: The summary has no full stop. Write whole sentences.',
  ],
  [
    'a contested act without a reason',
    'contested-acts-give-reasons',
    { 'soviet/acts.csv': replace('The narrative leaves open whether 1917 or 1920 is meant.', '') },
    'soviet/acts.csv:4:209 reason: The act is CONTESTED without a reason. Say why it is read so.',
  ],
  [
    'an act without a claim',
    'claims-support-acts',
    newAct({ confidence: 'SINGLE_SOURCE' }),
    'soviet/acts.csv:26:35 confidence: No claim supports the act. Add one to claims.csv, or write UNVERIFIED.',
  ],
  [
    'an unverified act with a claim',
    'claims-support-acts',
    { ...newAct({}), 'soviet/claims.csv': append('so-new,survey,DISPUTES,,,,,,LOW,') },
    'soviet/acts.csv:26:35 confidence: The act is UNVERIFIED but has a claim (soviet/claims.csv:32). Write its confidence, or remove the claim.',
  ],
  [
    'an act confirmed by one secondary source',
    'confidence-fits-claims',
    {
      ...newAct({ confidence: 'CONFIRMED' }),
      'soviet/claims.csv': append('so-new,survey,SUPPORTS,,,,,,LOW,'),
    },
    'soviet/acts.csv:26:35 confidence: CONFIRMED rests on one source that is not primary. Write SINGLE_SOURCE, or add a claim.',
  ],
  [
    'a second claim of one source',
    'one-claim-per-source',
    { 'narrative/claims.csv': append('so-1926-germany-treaty,treaty-series,DISPUTES,,,,,,LOW,') },
    'soviet/claims.csv:24:24 source: "treaty-series" has a claim about "so-1926-germany-treaty" in narrative/claims.csv:10. Merge the two.',
  ],
  [
    'a quotation that is not in the text',
    'narratives-quote-exactly',
    { 'narrative/claims.csv': replace(',Finland,', ',Finnland,') },
    'narrative/claims.csv:7:87 quote: No sentence holds "Finnland". Copy it letter by letter from sentences.csv.',
  ],
  [
    'a set with sentences that cites no narrative',
    'narratives-quote-exactly',
    { 'sources.json': replace('"NARRATIVE"', '"SECONDARY"') },
    'narrative/origin.yml:1:7 slug: The claims cite 0 narratives. Cite one source of kind NARRATIVE.',
  ],
  [
    'a reading of a sentence that is not there',
    'readings-name-sentences',
    { 'narrative/readings.csv': replace('narrative-02-3,2', 'narrative-02-3,3') },
    'narrative/readings.csv:7:16 sentence: There is no sentence 3. Write a position of sentences.csv.',
  ],
  [
    'sentences with a gap',
    'readings-name-sentences',
    { 'narrative/sentences.csv': append('4,Another sentence.') },
    'narrative/sentences.csv:4:1 position: Position 4 stands where 3 is due. Number the sentences in order.',
  ],
  [
    'a source that nothing cites',
    'sources-in-use',
    {
      'sources.json': replace(
        '[\n',
        '[\n  {"id": "idle", "type": "book", "title": "Idle", "custom": {"kind": "REFERENCE"}},\n',
      ),
    },
    'sources.json:2:3 id: "idle" is cited nowhere. Cite it, or remove it from sources.json.',
  ],
  [
    'a treaty without an act',
    'treaties-in-use',
    { 'treaties.csv': append('vienna-1815,Congress of Vienna,PEACE,1815,Vienna,,handbook') },
    'treaties.csv:9:1 slug: No act names "vienna-1815". Name it in an act, or remove it.',
  ],
  [
    'a subject that is no polity',
    'origins-agree',
    { 'soviet/origin.yml': replace('[rsfsr, ussr]', '[rsfsr, urss]') },
    'soviet/origin.yml:9:11 subjects: "urss" is none of the polities. Write a slug of polities.csv.',
  ],
];

describe('rules', () => {
  it.each(CASES)('find %s (%s)', (_, rule, edits, ...expected) => {
    const { findings } = checkData(fixtureData(edits));
    const found = findings.filter((finding) => finding.rule === rule).map(formatFinding);
    expect(found).toHaveLength(expected.length);
    found.forEach((finding, index) => {
      expect(finding).toContain(expected[index]);
    });
  });

  it('have a test each', () => {
    const tested = new Set(CASES.map(([, rule]) => rule));
    expect(CHECKS.map(({ name }) => name).filter((name) => !tested.has(name))).toEqual([]);
  });

  it('have unlike names and a description that is a sentence', () => {
    expect(new Set(CHECKS.map(({ name }) => name)).size).toBe(CHECKS.length);
    for (const { description } of CHECKS) expect(description).toMatch(/^[A-Z].*\.$/);
  });
});

describe('rules let pass', () => {
  it.each<[string, Record<string, Edit>]>([
    [
      'an ending after a party has gone',
      newAct({ kind: 'TREATY_ENDED', actor: 'rsfsr', target: 'britain', date: '1925' }),
    ],
    [
      'a status report on a party that has gone',
      newAct({ status_report: 'yes', actor: 'rsfsr', target: 'britain', date: '1925' }),
    ],
    [
      'an act on the day on which a party ends',
      newAct({ actor: 'britain', target: 'rsfsr', date: '1922-12-30' }),
    ],
    ['an act whose possible days touch a life', newAct({ target: 'rsfsr', date: '1923~' })],
    ['an ending after the years of its set', newAct({ kind: 'RELATIONS_SEVERED', date: '1950' })],
    [
      'two one-way recognitions in opposite directions',
      newAct({ kind: 'RECOGNITION_DE_JURE', actor: 'ussr', target: 'britain', date: '1924-02-01' }),
    ],
    [
      'two treaties on one day',
      newAct({
        kind: 'TREATY_SIGNED',
        treaty: 'tartu-1920',
        actor: 'weimar-germany',
        date: '1926-04-24',
      }),
    ],
    [
      'an act confirmed by a lone primary source',
      {
        ...newAct({ confidence: 'CONFIRMED' }),
        'soviet/claims.csv': append('so-new,gazette,SUPPORTS,,,,,,LOW,'),
      },
    ],
  ])('%s', (_, edits) => {
    expect(checkData(fixtureData(edits)).findings.map(formatFinding)).toEqual([]);
  });
});

describe('origin files', () => {
  it('are out of date after an edit of the data', () => {
    const edits = {
      'soviet/acts.csv': replace('A protocol', 'The protocol'),
      'soviet/claims.csv': append('so-1924-tuva-recognition,gazette,DISPUTES,,,,,,LOW,'),
    };
    const { findings } = checkData(fixtureData(edits, { sealed: false }));
    const [acts, claims] = findings.map(formatFinding);
    expect(acts).toMatch(
      /^soviet\/origin\.yml:18:5 files: "acts\.csv" has changed since it was sealed \(SHA-256 [0-9a-f]{12}…\)\. Run "npm run db:seal" after editing\./,
    );
    expect(claims).toBe(
      'soviet/origin.yml:21:5 files: "claims.csv" has 31 rows, not 30. Run "npm run db:seal" after editing. (origins-agree)',
    );
    expect(findings).toHaveLength(2);
  });
});

describe('exceptions', () => {
  const exception = append('acts-within-lives,so-new,The day is that of the source.');

  it('excuse a row that breaks a rule', () => {
    const edits = { ...newAct({ date: '1920' }), 'exceptions.csv': exception };
    expect(checkData(fixtureData(edits)).findings).toEqual([]);
  });

  it('are findings when they are not needed', () => {
    const edits = { ...newAct({}), 'exceptions.csv': exception };
    expect(checkData(fixtureData(edits)).findings.map(formatFinding)).toEqual([
      'exceptions.csv:2:19 subject: The exception is not needed: "so-new" keeps the rule acts-within-lives. Remove the row. (needed-exceptions)',
    ]);
  });

  it('are findings when there is no such rule', () => {
    const edits = { 'exceptions.csv': append('acts-in-lives,so-new,Because.') };
    const [finding, ...rest] = checkData(fixtureData(edits)).findings.map(formatFinding);
    expect(finding).toContain(
      'exceptions.csv:2:1 rule: There is no rule "acts-in-lives". Write one of ',
    );
    expect(rest).toEqual([]);
  });
});
