import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import type { AnswerCache, AnswerData } from '../cache/answer-cache.ts';
import { answerKey, answerTag } from '../cache/answer-keys.ts';
import type { Context } from '../context.ts';
import { validOperationOf } from '../direct/valid-operation.ts';
import { holdsTag } from './entity-tags.ts';

/** What an answer to GET is sent with: new data show within a minute. */
export const KEEP_A_MINUTE = 'public, max-age=60';

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
          const { request, contextValue } = requestContext;
          const operation = validOperationOf(requestContext);
          if (!operation || operation.isPersonal) return Promise.resolve(null);
          const version = contextValue.reference.version.hash;
          key = answerKey(version, operation, request.variables ?? {});
          if (request.http?.method === 'GET') {
            tag = answerTag(edition, key, request.http.headers.get('accept'));
            const held = request.http.headers.get('if-none-match');
            if (held !== undefined) {
              const good = holdsTag(held, tag);
              observer.onCopy(good);
              if (good) return Promise.resolve(respond({}, 304));
            }
          }
          const body = cache.find(key);
          observer.onAnswer(contextValue, body !== undefined);
          return Promise.resolve(body ? respond(cache.standIn(body)) : null);
        },
        willSendResponse({ response: { http, body } }) {
          const result = body.kind === 'single' ? body.singleResult : undefined;
          const whole = result?.data != null && result.errors === undefined;
          if (key === undefined || !whole) http.headers.set('cache-control', 'no-store');
          else {
            if (http.status !== 304) cache.keepWhenWritten(key, result.data as AnswerData);
            if (tag !== undefined) {
              http.headers.set('etag', tag);
              http.headers.set('cache-control', KEEP_A_MINUTE);
            }
          }
          return Promise.resolve();
        },
      });
    },
  };
}

function respond(data: AnswerData, status?: number): GraphQLResponse {
  return {
    http: { headers: new HeaderMap(), ...(status !== undefined && { status }) },
    body: { kind: 'single', singleResult: { data } },
  };
}
