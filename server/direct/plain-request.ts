import type { FastifyRequest } from 'fastify';

/** A GraphQL request in the form that nearly all clients send: a query, and what it needs. */
export interface PlainRequest {
  query: string;
  /** Empty: the only one of the document. */
  operationName: string;
  variables: Record<string, unknown>;
}

type Fields = Partial<Record<'query' | 'operationName' | 'variables' | 'extensions', unknown>>;

const NONE: ReadonlySet<unknown> = new Set([undefined, null]);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readFields({ query, operationName, variables, extensions }: Fields) {
  if (typeof query !== 'string' || !NONE.has(extensions)) return undefined;
  if (!NONE.has(operationName) && typeof operationName !== 'string') return undefined;
  if (!NONE.has(variables) && !isRecord(variables)) return undefined;
  return {
    query,
    operationName: (operationName as string | null | undefined) ?? '',
    variables: (variables as Record<string, unknown> | null | undefined) ?? {},
  };
}

function readAddress({ url, headers }: FastifyRequest): PlainRequest | undefined {
  if (headers['content-type'] !== undefined || !headers['apollo-require-preflight'])
    return undefined;
  const search = new URLSearchParams(url.slice(url.indexOf('?') + 1));
  const names = [...search.keys()];
  if (new Set(names).size < names.length) return undefined;
  const variables = search.get('variables');
  try {
    return readFields({
      query: search.get('query'),
      operationName: search.get('operationName'),
      variables: variables === null ? null : (JSON.parse(variables) as unknown),
      extensions: search.get('extensions'),
    });
  } catch {
    return undefined;
  }
}

/**
 * Reads a request that leaves nothing to decide. Undefined for all others, faulty ones among them,
 * which are Apollo's to read or to refuse.
 */
export function readPlainRequest(request: FastifyRequest): PlainRequest | undefined {
  if (!URL.canParse(`http://${request.hostname}/`)) return undefined;
  if (request.method === 'GET') return readAddress(request);
  const { body, headers } = request;
  const isJson = headers['content-type']?.startsWith('application/json') === true;
  return request.method === 'POST' && isJson && isRecord(body) ? readFields(body) : undefined;
}
