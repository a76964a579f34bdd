import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

/** Values inside each other in the variables or extensions of a request; no type of ours needs ten. */
const MOST_LEVELS = 32;

/** SHA-256 in hex. */
const HASH = /^[0-9a-f]{64}$/;

/**
 * What is wrong with a GraphQL request before its query is read, as a sentence that names the cure;
 * undefined where nothing is. Bodies that are no GraphQL request at all are left to Apollo.
 */
export function findRequestFault(request: FastifyRequest): string | undefined {
  const asked = request.method === 'POST' ? request.body : readSearch(request.url);
  if (typeof asked !== 'object' || asked === null) return undefined;
  if (isDeeperThan(MOST_LEVELS, asked)) {
    return `The variables are nested deeper than ${String(MOST_LEVELS)} levels. Send them as the schema describes them.`;
  }
  const { query, extensions } = asked as Record<string, unknown>;
  if (typeof extensions !== 'object' || extensions === null) return undefined;
  if (!('persistedQuery' in extensions)) return undefined;
  return findHashFault(extensions.persistedQuery, query);
}

function findHashFault(persisted: unknown, query: unknown): string | undefined {
  const { version, sha256Hash } = (persisted ?? {}) as Record<string, unknown>;
  if (version !== 1 || typeof sha256Hash !== 'string' || !HASH.test(sha256Hash)) {
    return 'The persisted query cannot be read. Send {"persistedQuery": {"version": 1, "sha256Hash": "…"}} with the SHA-256 of the query in hex.';
  }
  if (typeof query !== 'string') return undefined;
  const right = createHash('sha256').update(query).digest('hex') === sha256Hash;
  return right
    ? undefined
    : 'The hash of the persisted query is not that of the query sent with it.';
}

/** The parameters whose content is JSON; those that cannot be read are left to Apollo. */
function readSearch(url: string): Record<string, unknown> {
  const search = new URLSearchParams(url.slice(url.indexOf('?') + 1));
  const query = search.get('query') ?? undefined;
  return {
    query,
    variables: readJson(search, 'variables'),
    extensions: readJson(search, 'extensions'),
  };
}

function readJson(search: URLSearchParams, name: string): unknown {
  try {
    return JSON.parse(search.get(name) ?? 'null') as unknown;
  } catch {
    return undefined;
  }
}

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  return Object.values(value).some((inner) => isDeeperThan(levels - 1, inner));
}
