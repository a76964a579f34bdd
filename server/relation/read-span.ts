import type { RelationSpan as SpanRecord } from '../../db/counting/spans.ts';
import type { Standing } from '../../db/vocabulary.ts';
import { readDate } from '../dates/read-date.ts';
import type { Loaders } from '../loaders.ts';

function readSpan(loaders: Loaders, { from, to, openingId, closingId, closedBy }: SpanRecord) {
  const act = (id: number | null) => (id === null ? null : () => loaders.actById.load(id));
  return {
    from: readDate(from.edtf),
    to: to && readDate(to.edtf),
    opening: act(openingId),
    closing: act(closingId),
    closedBy,
  };
}

/** A span of standing as the API gives it; its other fields are for the fields of the same name. */
export interface StandingSpan {
  standing: Standing;
  active: null;
}

/** Reads a span of standing. */
export function standingSpan(loaders: Loaders, record: SpanRecord): StandingSpan {
  return { ...readSpan(loaders, record), standing: record.standing, active: null };
}

/** A span of active relations as the API gives it. */
export function activeSpan(loaders: Loaders, record: SpanRecord): object {
  return { ...readSpan(loaders, record), standing: null, active: true };
}
