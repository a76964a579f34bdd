import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Bucket } from '../../db/counting/buckets.ts';
import type { CountQuestion } from '../../db/counting/question.ts';
import { countRecognitions, type CountedSeries } from '../../db/queries/recognition-counts.ts';
import type { DatasetRecord, SourceRecord } from '../../db/reference/reference.ts';
import { ActConnection } from '../act/act.connection.ts';
import { actPageOfIds, type ActPage } from '../act/act-page.ts';
import type { Context } from '../context.ts';
import { Dataset } from '../dataset/dataset.type.ts';
import { datasetsOfActs } from '../dataset/datasets-of-acts.ts';
import { ForwardPageArgs } from '../paging/page.args.ts';
import { Source } from '../source/source.type.ts';
import { supportingSources } from '../source/supporting-sources.ts';
import { readCountQuestions } from './read-count-questions.ts';
import { RecognitionCountsArgs } from './recognition-counts.args.ts';
import { CountBucket, RecognitionSeries } from './recognition-series.type.ts';

/** A counted series, and the question it answers. */
interface AnsweredSeries extends CountedSeries {
  question: CountQuestion;
}

@Resolver(() => RecognitionSeries)
export class RecognitionCountsResolver {
  @Query(() => [RecognitionSeries], {
    description:
      'How many partners recognised each subject, or how many acts did what is asked: one series per subject, in the order asked. The filter, the direction and the standing choose the acts; the measure is taken over the whole history; only then are the years cut.',
  })
  recognitionCounts(
    @Args(() => RecognitionCountsArgs) args: RecognitionCountsArgs,
    @Ctx() context: Context,
  ): AnsweredSeries[] {
    return readCountQuestions(context.reference, args).map((question) => {
      const series = countRecognitions(context.db, context.reference, question);
      if (args.align !== 'FOUNDING') for (const bucket of series.buckets) bucket.offset = null;
      // Not spread: what is not asked for must not be worked out.
      return Object.assign(series, { question });
    });
  }

  @FieldResolver(() => String, {
    description: 'What the data covers for this subject, in words; to be printed with the numbers.',
  })
  coverage(@Root() series: AnsweredSeries, @Ctx() { reference }: Context): string {
    const members = new Set(series.line.map((polity) => polity.slug));
    const about = reference.datasets.all.filter((dataset) =>
      dataset.subjects.some((slug) => members.has(slug)),
    );
    if (about.length === 0) return `No data set sets out to cover ${series.labelInSentence}.`;
    if (about.length === 1) return about[0]?.coverageStatement ?? '';
    return about.map(({ title, coverageStatement }) => `${title}: ${coverageStatement}`).join(' ');
  }

  @FieldResolver(() => [Source], {
    description:
      'The sources that support the acts counted, primary ones first; with `where.sources`, only those chosen.',
  })
  sources(@Root() series: AnsweredSeries, @Ctx() context: Context): SourceRecord[] {
    return supportingSources(context, series.actIds, series.question.filter.sources);
  }

  @FieldResolver(() => [Dataset], {
    description:
      'The data sets that hold the acts handed out by the buckets, by slug; to be cited with the numbers. Empty where nothing was counted.',
  })
  datasets(@Root() series: AnsweredSeries, @Ctx() context: Context): Promise<DatasetRecord[]> {
    return datasetsOfActs(context, series.actIds);
  }
}

@Resolver(() => CountBucket)
export class CountBucketResolver {
  @FieldResolver(() => ActConnection, {
    description:
      'The acts counted, chronological under the date of the reading; for stocks one act per partner, the one by which it stands in the count.',
  })
  acts(
    @Root() bucket: Bucket,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() context: Context,
  ): Promise<ActPage> {
    return actPageOfIds(context, bucket.actIds, page);
  }
}
