import { describe, expect, it } from 'vitest';
import { writeCitation } from '../../server/source/write-citation.ts';

describe('a citation', () => {
  it.each([
    [
      {
        title: 'Soviet Foreign Policy',
        author: [{ family: 'Carr', given: 'E. H.' }],
        publisher: 'Macmillan',
        'publisher-place': 'London',
        issued: { 'date-parts': [[1950]] },
      },
      'Carr, E. H. Soviet Foreign Policy. London: Macmillan, 1950.',
    ],
    [
      {
        title: 'Who recognised whom?',
        author: [{ literal: 'Ministry of Foreign Affairs' }],
        'container-title': 'Survey',
        volume: 12,
        issue: 3,
        page: '45-67',
        issued: { 'date-parts': [['1985', 6]] },
      },
      'Ministry of Foreign Affairs. Who recognised whom? In: Survey 12 (3), pp. 45–67. 1985.',
    ],
    [
      { title: 'Papers', editor: ['A', 'B', 'C', 'D'].map((family) => ({ family })) },
      'A; B; C et al. (ed.). Papers.',
    ],
    [{ title: 'Survey', issued: { 'date-parts': [[1917], [1924]] } }, 'Survey. 1917–1924.'],
    [{ title: 'A text', issued: { literal: 'no date' } }, 'A text. no date.'],
    [{ title: 'Only a title' }, 'Only a title.'],
    [{ author: 'wrong', title: 7, issued: [], publisher: null }, '7.'],
    [{}, ''],
  ])('of %j', (csl, citation) => {
    expect(writeCitation(csl)).toBe(citation);
  });
});
