import { registerEnumType } from 'type-graphql';

/** Why a span of standing or relations ended. */
export const SpanEnd = {
  ACT: 'ACT',
  CHANGE: 'CHANGE',
  PARTNER_ENDED: 'PARTNER_ENDED',
  SUBJECT_ENDED: 'SUBJECT_ENDED',
} as const;
export type SpanEnd = keyof typeof SpanEnd;

registerEnumType(SpanEnd, {
  name: 'SpanEnd',
  description: 'Why a span of standing or relations ended.',
  valuesConfig: {
    ACT: { description: 'An act closed it: a withdrawal, the end of a treaty, a rupture.' },
    CHANGE: { description: 'Another standing took its place.' },
    PARTNER_ENDED: { description: 'The line of the partner came to its end.' },
    SUBJECT_ENDED: { description: 'The line of the subject came to its end.' },
  },
});
