import { countOf, formatNumber } from '../../charts/format.ts';
import type { AnswerFacts, GivenError } from './run-query.ts';

/** What is known about an answer, one phrase each, for the line above it. */
export function describeFacts({ milliseconds, bytes, cost, rate, cache }: AnswerFacts): string[] {
  const phrases = [`${formatNumber(Math.max(1, Math.round(milliseconds)))} ms`, nameSize(bytes)];
  if (cache === 'kept') phrases.push('kept by the browser from last time');
  if (cache === 'confirmed') phrases.push('unchanged since last time');
  if (cost) {
    const most = cost.limit === null ? '' : ` of at most ${formatNumber(cost.limit)}`;
    phrases.push(`cost ${formatNumber(cost.cost)}${most}`);
  }
  if (rate) {
    const reset =
      rate.resetSeconds === null ? '' : `, full again in ${nameWait(rate.resetSeconds)}`;
    phrases.push(
      `${formatNumber(rate.remaining)} of ${formatNumber(rate.limit)} points left${reset}`,
    );
  }
  return phrases;
}

/** An error for readers: what is wrong, where, and what helps. */
export interface Fault {
  message: string;
  advice: string;
  /** Place in the text, both from 1; null where the error has none. */
  place: { line: number; column: number } | null;
  /** The field in the answer that failed, such as `acts.nodes`. */
  path: string;
}

/** Reads an error of the answer to a query; a place it does not give is looked for in the text. */
export function explainError(
  { message, locations, path, extensions = {} }: GivenError,
  query: string,
): Fault {
  return {
    message,
    advice: adviseOn(extensions),
    place: locations?.[0] ?? findField(query, extensions['field']),
    path: (path ?? []).filter((step) => typeof step === 'string').join('.'),
  };
}

/** The place of a field by its way from the top, such as `acts.nodes`; null where it is not found. */
function findField(query: string, way: unknown): Fault['place'] {
  if (typeof way !== 'string') return null;
  let at = query.indexOf('{');
  for (const name of way.split('.')) {
    const next = query.slice(at + 1).search(new RegExp(`\\b${name.replace(/\W/g, '')}\\b`));
    if (next < 0) return null;
    at += 1 + next;
  }
  const before = query.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

function adviseOn(extensions: Record<string, unknown>): string {
  switch (extensions['code']) {
    case 'GRAPHQL_PARSE_FAILED':
      return 'The text is not complete GraphQL. Look for a bracket or brace that is missing or stands too much.';
    case 'GRAPHQL_VALIDATION_FAILED':
      return 'Ctrl-Space at that place lists what can stand there; the schema beside the editor explains it.';
    case 'COST_LIMIT_EXCEEDED':
      return 'Every object that may come back costs a point, and lists inside lists multiply.';
    case 'QUERY_TIMEOUT':
      return 'The query is kept here; with fewer years, subjects or entries it will be answered.';
    case 'INTERNAL_SERVER_ERROR':
      return 'This is a fault of the service, not of the query. Run it again; if it stays, ask for less.';
    default:
      return '';
  }
}

function nameWait(seconds: number): string {
  if (seconds < 90) return countOf(Math.max(1, Math.ceil(seconds)), 'second');
  return countOf(Math.ceil(seconds / 60), 'minute');
}

function nameSize(bytes: number): string {
  return bytes < 1000 ? countOf(bytes, 'byte') : `${formatNumber(Math.round(bytes / 100) / 10)} kB`;
}
