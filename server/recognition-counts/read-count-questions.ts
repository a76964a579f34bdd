import type { CountQuestion } from '../../db/counting/question.ts';
import type { YearRange } from '../../db/counting/act-filter.ts';
import type { Reference } from '../../db/reference/reference.ts';
import { readActFilter, requireSourceIds } from '../act/read-act-filter.ts';
import { readYears } from '../dates/read-years.ts';
import { badUserInput } from '../errors.ts';
import { MAX_YEARS_SHOWN } from '../input-bounds.ts';
import { requirePolity } from '../polity/require-polity.ts';
import { requireScheme } from '../region/require-region.ts';
import type { RecognitionCountsArgs } from './recognition-counts.args.ts';

const MAX_SUBJECTS = 8;

/** Where an end of the years shown is left out, the data's own bound lies within these years. */
const WIDEST_COVERAGE = { from: 1500, to: 2100 };

/** How many years are asked for at most. */
export function countShownYears({ from, to }: YearRange): number {
  return (to ?? WIDEST_COVERAGE.to) - (from ?? WIDEST_COVERAGE.from) + 1;
}

/**
 * Checks the arguments of `recognitionCounts` and gives one question per subject.
 * @throws BAD_USER_INPUT naming the argument at fault
 */
export function readCountQuestions(
  reference: Reference,
  args: RecognitionCountsArgs,
): CountQuestion[] {
  const slugs = args.subjects;
  if (slugs.length < 1 || slugs.length > MAX_SUBJECTS) {
    throw badUserInput(
      `subjects: ${String(slugs.length)} subjects are given. Name 1 to ${String(MAX_SUBJECTS)} polities.`,
    );
  }
  const standing = requireStanding(args.standing);
  const shared = {
    filter: readActFilter(reference, args.where, { subjectsFrom: 'the argument subjects' }),
    years: readShownYears(args),
    measure: args.measure,
    standing,
    groupBy: [...new Set(args.groupBy)],
    scheme: requireScheme(reference, 'scheme', args.scheme).slug,
    direction: args.direction,
    dateRule: args.dateRule,
    mergePredecessors: args.mergePredecessors,
  };
  return slugs.map((text) => {
    const { slug, sources } = readSubject(text);
    const own = requireSourceIds(reference, 'subjects', sources);
    return {
      ...shared,
      subject: requirePolity(reference, 'subjects', slug),
      filter: own ? { ...shared.filter, sources: own } : shared.filter,
    };
  });
}

/** `ussr`, or `ussr@cq-1924,hansard-1937`: a polity, and the source set of its own series. */
function readSubject(text: string): { slug: string; sources: string[] } {
  const [slug = '', sources = ''] = text.split('@', 2);
  return { slug, sources: sources.split(',').filter((source) => source !== '') };
}

/** The standing asked for. @throws BAD_USER_INPUT for NONE, which nothing confers */
export function requireStanding<T extends string>(standing: T): T {
  if (standing !== 'NONE') return standing;
  throw badUserInput(
    'standing: NONE is no standing that can be counted. Ask for DE_JURE, or for DE_FACTO to count both.',
  );
}

function readShownYears(args: RecognitionCountsArgs) {
  const years = readYears('years', args.years);
  const shown = countShownYears(years);
  if (shown <= MAX_YEARS_SHOWN) return years;
  throw badUserInput(
    `years: ${String(shown)} years are too many to show. Ask for at most ${String(MAX_YEARS_SHOWN)}, or leave years out for the whole coverage.`,
  );
}
