import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { ApiError } from './api-error.ts';
import { takeFirstAnswer } from './first-answers.ts';

/** The text of a GraphQL document that knows the type of its answer and of its variables. */
export type Question<Data, Variables> = {
  toString(): string;
} & DocumentTypeDecoration<Data, Variables>;

/** Longest address in characters that is sent as GET; longer questions go as POST. */
const LONGEST_ADDRESS = 6000;

const ACCEPT = 'application/graphql-response+json, application/json;q=0.9';

/**
 * Asks the API one question.
 *
 * What came with the page is not asked again. Short questions go as GET so that browser and proxies can keep the answer under its ETag.
 * @throws {ApiError} when the server cannot be reached, fails, or refuses the question; never for an
 *   aborted request, which rejects with the signal's reason.
 */
export async function ask<Data, Variables>(
  question: Question<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const query = question.toString();
  const known = takeFirstAnswer(query, variables) as Data | undefined;
  if (known !== undefined) return known;
  const response = await send(query, variables, signal);
  const body = await readBody<Data>(response);
  const refusal = body.errors?.[0];
  if (refusal) throw new ApiError('refused', refusal.message);
  if (!response.ok || !body.data) throw failure(response.status);
  return body.data;
}

interface Body<Data> {
  data?: Data | null;
  errors?: { message: string }[];
}

async function send(query: string, variables: unknown, signal?: AbortSignal): Promise<Response> {
  const address = `/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) }).toString()}`;
  const shared: RequestInit = signal ? { signal } : {};
  try {
    if (address.length <= LONGEST_ADDRESS) {
      return await fetch(address, { ...shared, headers: { accept: ACCEPT } });
    }
    return await fetch('/graphql', {
      ...shared,
      method: 'POST',
      headers: { accept: ACCEPT, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new ApiError(
      'unreachable',
      'The server could not be reached. Check the connection and try again.',
      { cause },
    );
  }
}

async function readBody<Data>(response: Response): Promise<Body<Data>> {
  const text = await response.text();
  try {
    return JSON.parse(text) as Body<Data>;
  } catch {
    throw failure(response.status);
  }
}

function failure(status: number): ApiError {
  return new ApiError(
    'failed',
    `The server could not answer (HTTP ${String(status)}). Try again in a moment.`,
  );
}
