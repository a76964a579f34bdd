import { describe, expect, it } from 'vitest';
import { actsOf, count, partnerOf, polity, supportersOf } from './asking.ts';
import { FIRST_ACTS } from './first-acts.ts';

describe('the first recognition', () => {
  it.each(FIRST_ACTS)('of $subject by $partner is of $date', ({ subject, partner, ...told }) => {
    const acts = actsOf(count(subject, { filter: { partners: [polity(partner).id] } }));
    expect(acts.map((act) => [partnerOf(act, subject), act.dateEdtf])).toEqual([
      [partner, told.date],
    ]);
    expect(acts.flatMap(supportersOf)).toContain(told.source);
  });

  it('of Lithuania by Britain is not counted by a report that it was withheld', () => {
    const refused = count('lithuania', {
      measure: 'ACTS',
      filter: { kinds: ['RECOGNITION_REFUSED'] },
    });
    expect(refused.total).toBe(0);
  });
});
