import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AnswerCache } from '../cache/answer-cache.ts';
import { answerKey, answerTag } from '../cache/answer-keys.ts';
import type { CompiledQueries } from '../compiled/compiled-queries.ts';
import type { Context } from '../context.ts';
import { holdsTag } from '../http/entity-tags.ts';
import { KEEP_A_MINUTE } from '../http/keep-answers.plugin.ts';
import type { Metrics } from '../http/metrics.ts';
import type { Operations } from '../http/operations.ts';
import { allowOperation } from '../limits/allow-operation.ts';
import type { FindHeavy } from '../lane/heavy-questions.ts';
import type { KnownCosts } from '../limits/known-costs.ts';
import type { Limits } from '../limits/limits.ts';
import type { ClientOf } from '../limits/rate-limit.hooks.ts';
import { KnownOperations } from './known-operations.ts';
import { MediaTypes } from './media-types.ts';
import { readPlainRequest } from './plain-request.ts';
import type { ValidOperation } from './valid-operation.ts';

/** What direct answers are made from, all of it shared with the GraphQL server. */
export interface DirectParts {
  cache: AnswerCache;
  /** Tells code and settings that shape answers from others. */
  edition: string;
  /** Null where nothing is compiled: then only kept answers are given. */
  queries: CompiledQueries | null;
  costs: KnownCosts;
  limits: Limits;
  clientOf: ClientOf;
  /** Tells questions that belong into the lane, which the GraphQL server asks. */
  findHeavy: FindHeavy;
  metrics: Metrics;
  operations: Operations;
}

/** A question that can be answered here. */
interface Question {
  operation: ValidOperation;
  variables: Record<string, unknown>;
  key: string;
  /** Media type of the answer. */
  type: string;
  /** Tag of an answer to GET. */
  tag: string | undefined;
}

/**
 * Answers plain requests for operations that the GraphQL server has found valid before, with the same
 * bytes and headers but without going through it. Whatever is new, refused or wrong is left to it.
 */
export class DirectAnswers {
  readonly known = new KnownOperations();
  readonly #types = new MediaTypes();
  readonly #parts: DirectParts;

  constructor(parts: DirectParts) {
    this.#parts = parts;
  }

  /** Sees what the GraphQL server chose for an answer that it gave. */
  learnType({ headers }: FastifyRequest, reply: FastifyReply): void {
    if (reply.statusCode === 200)
      this.#types.learn(headers.accept, reply.getHeader('content-type'));
  }

  /**
   * The body of an answer, its status and headers set; null where the GraphQL server must be asked,
   * which then finds points and time of the context already given.
   */
  async answer(
    request: FastifyRequest,
    reply: FastifyReply,
    context: Context,
  ): Promise<Buffer | string | null> {
    const question = this.#read(request, context);
    if (!question) return null;
    const { cache, costs, limits, metrics, operations } = this.#parts;
    const { operation, variables, key, tag } = question;
    const cost = costs.reportOf(operation, variables, context)?.cost;
    if (cost === undefined || cost > limits.cost) return null;
    const copy = tag === undefined ? undefined : request.headers['if-none-match'];
    const isCopyGood = copy !== undefined && tag !== undefined && holdsTag(copy, tag);
    const kept = isCopyGood ? undefined : cache.find(key);
    const body = isCopyGood
      ? ''
      : (kept ?? (await this.#execute(request, question, cost, context)));
    if (body === null) return null;
    if (copy !== undefined) metrics.countCache('copies', isCopyGood);
    if (isCopyGood) reply.code(304);
    else metrics.countCache('answers', kept !== undefined);
    const { name } = operation;
    operations.note(request, { name, outcome: 'answered', kept: kept !== undefined, cost });
    reply.header('content-type', question.type);
    if (tag !== undefined) reply.header('etag', tag).header('cache-control', KEEP_A_MINUTE);
    return body;
  }

  #read(request: FastifyRequest, context: Context): Question | undefined {
    const type = this.#types.find(request.headers.accept);
    const asked = type === undefined ? undefined : readPlainRequest(request);
    const operation = asked && this.known.find(asked);
    if (type === undefined || !operation) return undefined;
    const { variables } = asked;
    const key = answerKey(context.reference.version.hash, operation, variables);
    const isGet = request.method === 'GET';
    const tag = isGet ? answerTag(this.#parts.edition, key, request.headers.accept) : undefined;
    return { operation, variables, key, type, tag };
  }

  async #execute(
    request: FastifyRequest,
    { operation, variables, key }: Question,
    cost: number,
    context: Context,
  ): Promise<Buffer | string | null> {
    const { queries, clientOf, findHeavy, limits, cache } = this.#parts;
    const query = queries?.find(operation);
    if (!query) return null;
    if (context.lane && findHeavy({ ...operation, variables, data: context })) return null;
    if (!(await allowOperation(context, clientOf(request), cost, limits))) return null;
    const { data, errors } = await query(undefined, context, variables);
    // Executed again by the usual executor, errors are always the usual ones.
    if (errors || !data) return null;
    cache.keepWhenWritten(key, data);
    return cache.write({ data, extensions: { cost: { cost, limit: limits.cost } } });
  }
}
