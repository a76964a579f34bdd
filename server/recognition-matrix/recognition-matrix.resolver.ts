import { Args, Ctx, Query, Resolver } from 'type-graphql';
import {
  loadMatrix,
  type MatrixParty,
  type MatrixQuestion,
} from '../../db/queries/recognition-matrix.ts';
import type { Reference } from '../../db/reference/reference.ts';
import { readActFilter } from '../act/read-act-filter.ts';
import type { Context } from '../context.ts';
import { readDate } from '../dates/read-date.ts';
import { badUserInput } from '../errors.ts';
import { readList } from '../input-bounds.ts';
import { requirePolity } from '../polity/require-polity.ts';
import { requireStanding } from '../recognition-counts/read-count-questions.ts';
import { requireScheme } from '../region/require-region.ts';
import { supportingSources } from '../source/supporting-sources.ts';
import { RecognitionMatrixArgs } from './recognition-matrix.args.ts';
import { RecognitionMatrix } from './recognition-matrix.type.ts';

/** The most columns of a matrix: each costs a statement. */
const MAX_RECOGNISED = 40;

@Resolver(() => RecognitionMatrix)
export class RecognitionMatrixResolver {
  @Query(() => RecognitionMatrix, {
    description: 'Who recognised whom, and in which year first.',
  })
  recognitionMatrix(
    @Args(() => RecognitionMatrixArgs) args: RecognitionMatrixArgs,
    @Ctx() { db, reference, loaders }: Context,
  ): object {
    const question = readMatrixQuestion(reference, args);
    const matrix = loadMatrix(db, reference, question);
    return {
      recognised: matrix.recognised.map(readParty),
      recognisers: matrix.recognisers.map(readParty),
      cells: matrix.cells.map(({ act, ...cell }) => ({
        ...cell,
        date: readDate(act.edtf),
        act: () => loaders.actById.load(act.id),
      })),
      rule: matrix.rule,
      sources: () =>
        supportingSources(
          { db, reference },
          matrix.cells.map(({ act }) => act.id).sort((a, b) => a - b),
          question.filter.sources,
        ),
    };
  }
}

function readParty(party: MatrixParty): object {
  return { ...party, region: party.region ?? null };
}

function readMatrixQuestion(reference: Reference, args: RecognitionMatrixArgs): MatrixQuestion {
  const recognised = readList('recognised', args.recognised);
  const recognisers = readList('recognisers', args.recognisers);
  if (recognised && recognised.length > MAX_RECOGNISED) {
    throw badUserInput(
      `recognised: ${String(recognised.length)} columns are too many. Name at most ${String(MAX_RECOGNISED)} polities.`,
    );
  }
  if (recognisers && args.where?.partners) {
    throw badUserInput(
      'where.partners: the partners of this field come from the argument recognisers. Leave one of the two out.',
    );
  }
  const polities = (place: string, slugs: readonly string[] | undefined) =>
    slugs?.map((slug) => requirePolity(reference, place, slug)) ?? null;
  return {
    recognised: polities('recognised', recognised),
    recognisers: polities('recognisers', recognisers),
    filter: readActFilter(reference, args.where, { subjectsFrom: 'the argument recognised' }),
    standing: requireStanding(args.standing),
    scheme: requireScheme(reference, 'scheme', args.scheme).slug,
    dateRule: args.dateRule,
    mergePredecessors: args.mergePredecessors,
  };
}
