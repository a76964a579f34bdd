import { createHash } from 'node:crypto';
import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLResponse } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import type { AnswerCache, AnswerData } from '../cache/answer-cache.ts';
import type { Context } from '../context.ts';
import { selectsRateLimit } from '../limits/selects-rate-limit.ts';
import { matchesTag } from './entity-tags.ts';

/** How long an answer may be used without asking again, in seconds: new data show within it. */
const MAX_AGE_S = 60;

/** Told whether something kept could be used. */
export interface KeptObserver {
  /** The answer was in the cache of this process, or was not. */
  onAnswer: (context: Context, found: boolean) => void;
  /** The copy a client holds was still good, or was not. */
  onCopy: (good: boolean) => void;
}

/**
 * Answers a question that was asked before from the cache, and gives answers to GET a strong tag made
 * of all that they depend on: data version, code, operation, variables and accepted media types. A
 * client that holds the answer gets a 304 before anything is executed. Answers with errors, and those
 * that tell a client about itself, are neither kept nor tagged.
 * @param edition tells code and settings that shape answers from others
 */
export function keepAnswers(
  cache: AnswerCache,
  observer: KeptObserver,
  edition: string,
): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () => {
      let key: string | undefined;
      let tag: string | undefined;
      return Promise.resolve({
        responseForOperation(requestContext) {
          const { request, document, contextValue } = requestContext;
          if (selectsRateLimit(document)) return Promise.resolve(null);
          key = keyOf(requestContext);
          if (request.http?.method === 'GET') {
            tag = tagOf(edition, key, request.http.headers.get('accept'));
            const held = request.http.headers.get('if-none-match');
            if (held !== undefined) {
              const good = held !== '*' && matchesTag(held, tag);
              observer.onCopy(good);
              if (good) return Promise.resolve(respond({}, 304));
            }
          }
          const data = cache.find(key);
          observer.onAnswer(contextValue, data !== undefined);
          return Promise.resolve(data ? respond(data) : null);
        },
        willSendResponse({ response: { http, body } }) {
          const result = body.kind === 'single' ? body.singleResult : undefined;
          const whole = result?.data != null && result.errors === undefined;
          if (key === undefined || !whole) http.headers.set('cache-control', 'no-store');
          else {
            if (http.status !== 304) keepNew(cache, key, result.data as AnswerData);
            if (tag !== undefined) {
              http.headers.set('etag', tag);
              http.headers.set('cache-control', `public, max-age=${String(MAX_AGE_S)}`);
            }
          }
          return Promise.resolve();
        },
      });
    },
  };
}

function keyOf({
  contextValue,
  queryHash,
  operationName,
  request,
}: GraphQLRequestContext<Context>): string {
  const variables = JSON.stringify(request.variables ?? {});
  const version = contextValue.reference.version.hash;
  return [version, queryHash ?? '', operationName ?? '', variables].join('\n');
}

function tagOf(edition: string, key: string, accept = ''): string {
  const hash = createHash('sha256').update(`${edition}\n${key}\n${accept}`);
  return `"${hash.digest('base64url').slice(0, 27)}"`;
}

function respond(data: AnswerData, status?: number): GraphQLResponse {
  return {
    http: { headers: new HeaderMap(), ...(status !== undefined && { status }) },
    body: { kind: 'single', singleResult: { data } },
  };
}

function keepNew(cache: AnswerCache, key: string, data: AnswerData): void {
  if (cache.find(key) === undefined) cache.keep(key, data);
}
