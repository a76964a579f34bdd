import { describe, expect, it } from 'vitest';
import type { SayableAct } from '../../dashboard/src/words/act-words.ts';
import { describeAct } from '../../dashboard/src/words/act-words.ts';
import type { SuccessionLink } from '../../dashboard/src/words/succession-words.ts';
import { describeLink, tellSuccessions } from '../../dashboard/src/words/succession-words.ts';
import { placeInTime } from '../../dashboard/src/words/dates-in-sentences.ts';

const ITALY: SayableAct = {
  kind: 'RECOGNITION_DE_JURE',
  mutual: false,
  date: { label: '7 February 1924' },
  actor: { nameInSentence: 'Italy' },
  target: { nameInSentence: 'the USSR' },
};

describe('an act in words', () => {
  it('is said as a historian says it', () => {
    expect(describeAct(ITALY)).toBe('Italy recognised the USSR de jure on 7 February 1924');
  });

  it('begins with a capital where the name takes an article', () => {
    const act = {
      ...ITALY,
      actor: { nameInSentence: 'the United Kingdom' },
      date: { label: '1924' },
    };
    expect(describeAct(act)).toBe('The United Kingdom recognised the USSR de jure in 1924');
  });

  it('names both sides of a mutual act', () => {
    const act = { ...ITALY, mutual: true, kind: 'RELATIONS_ESTABLISHED' as const };
    expect(describeAct(act)).toBe('Italy and the USSR established relations on 7 February 1924');
  });

  it('says one side of a mutual act that only one side can do', () => {
    const act = { ...ITALY, mutual: true, kind: 'EXPULSION' as const };
    expect(describeAct(act)).toContain('Italy expelled the representatives of the USSR');
  });
});

describe('a date in a sentence', () => {
  it.each([
    ['1 February 1924', 'on 1 February 1924'],
    ['25–29 February 1924', 'on 25–29 February 1924'],
    ['February 1924', 'in February 1924'],
    ['1924', 'in 1924'],
    ['1917–1920', 'in 1917–1920'],
    ['1917 or 1920', 'in 1917 or 1920'],
    ['1920s', 'in the 1920s'],
    ['about 1921', 'about 1921'],
    ['about 1 February 1921', 'about 1 February 1921'],
  ])('%s is placed as “%s”', (label, sentence) => {
    expect(placeInTime(label)).toBe(sentence);
  });
});

describe('what came before and after a polity', () => {
  const link = (name: string, earliest: string | null, rest: Partial<SuccessionLink> = {}) => ({
    slug: name.toLowerCase(),
    name,
    kind: 'DISSOLUTION' as const,
    isEarlier: false,
    date: earliest === null ? null : { label: earliest, earliest },
    note: null,
    ...rest,
  });

  it('is one sentence for each kind of link, in the order of time', () => {
    const told = tellSuccessions([
      link('Moldova', '1991-08-27'),
      link('Georgia', '1991-04-09', { kind: 'SECESSION' }),
      link('Soviet Russia', '1922-12-30', { kind: 'CONTINUATION', isEarlier: true }),
      link('Ukraine', '1991-08-24'),
      link('Nowhere', null),
    ]);
    expect(
      told.map(({ start, end, links }) => [start, links.map(({ name }) => name), end]),
    ).toEqual([
      ['continues', ['Soviet Russia'], ''],
      ['lost', ['Georgia'], ', which broke away'],
      ['was dissolved, and followed in part by', ['Ukraine', 'Moldova', 'Nowhere'], ''],
    ]);
  });

  it('says when, and what the editors add', () => {
    expect(describeLink(link('Poland', '1918-11-11', { note: 'Its Polish lands.' }))).toBe(
      '1918-11-11. Its Polish lands',
    );
    expect(describeLink(link('Nowhere', null))).toBe('date not known');
  });
});
