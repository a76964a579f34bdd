import type { JsonObject } from './json-value.ts';

/** An error as GraphQL gives it. */
export interface GivenError {
  message: string;
  locations?: { line: number; column: number }[];
  path?: (string | number)[];
  extensions?: Record<string, unknown>;
}

/** What the server said about its answer, where it said it. */
export interface AnswerFacts {
  /** From sending the query to having read the answer, in milliseconds. */
  milliseconds: number;
  /** Length of the answer as text, in bytes. */
  bytes: number;
  /** Points the query cost, and the most it may cost. */
  cost: { cost: number; limit: number | null } | null;
  rate: { limit: number; remaining: number; resetSeconds: number | null } | null;
  /** `kept`: the browser had it; `confirmed`: the server said that it had not changed. */
  cache: 'kept' | 'confirmed' | null;
}

/** An answer, whole or in part; a refused query has errors and no data. */
export interface RunAnswer {
  data: JsonObject | null;
  errors: GivenError[];
  facts: AnswerFacts;
}

/** No answer came: the sentence says why and what to do. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/** Longest address in characters that is sent as GET, whose answers the browser can keep. */
const LONGEST_ADDRESS = 6000;

/** How long to wait for an answer, in milliseconds. */
const PATIENCE = 30_000;

const ACCEPT = 'application/graphql-response+json, application/json;q=0.9';

/**
 * Sends a query of the reader.
 * @throws {NoAnswer} when no GraphQL answer came; an aborted request rejects with the signal's reason
 */
export async function runQuery(
  query: string,
  variables: Record<string, unknown>,
  signal: AbortSignal,
): Promise<RunAnswer> {
  const started = performance.now();
  const patience = AbortSignal.timeout(PATIENCE);
  const both = AbortSignal.any([signal, patience]);
  try {
    const response = await send(query, variables, both);
    const text = await response.text();
    const milliseconds = performance.now() - started;
    const body = readBody(text, response);
    const rate = readRate(response.headers) ?? (await askRate(both));
    return {
      data: body.data ?? null,
      errors: body.errors ?? [],
      facts: {
        milliseconds,
        bytes: new TextEncoder().encode(text).length,
        cost: readCost(body.extensions?.['cost']),
        rate,
        cache: readCache(response.url),
      },
    };
  } catch (error) {
    if (signal.aborted || error instanceof NoAnswer) throw error;
    throw new NoAnswer(explainSilence(patience.aborted), { cause: error });
  }
}

function explainSilence(tooLong: boolean): string {
  if (tooLong) {
    return `No answer came within ${String(PATIENCE / 1000)} seconds, so the page stopped waiting. Ask for fewer years or fewer entries, or try again.`;
  }
  return navigator.onLine
    ? 'The server could not be reached. The query is kept here; run it again in a moment.'
    : 'This device is offline. The query is kept here; run it again when there is a connection.';
}

function send(query: string, variables: object, signal: AbortSignal): Promise<Response> {
  const address = `/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) }).toString()}`;
  if (address.length <= LONGEST_ADDRESS) {
    return fetch(address, { signal, headers: { accept: ACCEPT } });
  }
  return fetch('/graphql', {
    signal,
    method: 'POST',
    headers: { accept: ACCEPT, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
}

interface Body {
  data?: JsonObject | null;
  errors?: GivenError[];
  extensions?: Record<string, unknown>;
}

function readBody(text: string, response: Response): Body {
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === 'object' && body !== null && ('data' in body || 'errors' in body)) {
      return body as Body;
    }
  } catch {
    // What follows holds for anything that is no GraphQL answer.
  }
  throw new NoAnswer(
    `The server could not answer (HTTP ${String(response.status)}). The query is kept here; run it again in a moment.`,
  );
}

function readCost(given: unknown): AnswerFacts['cost'] {
  if (typeof given === 'number') return { cost: given, limit: null };
  if (typeof given !== 'object' || given === null) return null;
  const { cost, limit } = given as Record<string, unknown>;
  if (typeof cost !== 'number') return null;
  return { cost, limit: typeof limit === 'number' ? limit : null };
}

function readRate(headers: Headers): AnswerFacts['rate'] {
  const number = (name: string): number | null => {
    const text = headers.get(name);
    return text === null || !Number.isFinite(Number(text)) ? null : Number(text);
  };
  const limit = number('ratelimit-limit');
  const remaining = number('ratelimit-remaining');
  if (limit === null || remaining === null) return null;
  return { limit, remaining, resetSeconds: number('ratelimit-reset') };
}

/** An answer that a cache may give to others does not tell what is left to this reader. */
async function askRate(signal: AbortSignal): Promise<AnswerFacts['rate']> {
  try {
    const query = '{ rateLimit { limit } }';
    const response = await send(query, {}, signal);
    await response.text();
    return readRate(response.headers);
  } catch {
    return null;
  }
}

function readCache(url: string): AnswerFacts['cache'] {
  const entry = performance.getEntriesByName(url, 'resource').at(-1);
  if (!(entry instanceof PerformanceResourceTiming) || entry.encodedBodySize === 0) return null;
  if (entry.transferSize === 0) return 'kept';
  return entry.transferSize < entry.encodedBodySize ? 'confirmed' : null;
}
