import type { AnswerDataset, AnswerDataVersion, AnswerSource } from '../../charts/answers.ts';
import { creditLine, versionLine } from '../../charts/words.ts';
import { ApiError } from '../api/api-error.ts';
import type { JsonObject, JsonValue } from './json-value.ts';
import { isJsonObject } from './json-value.ts';
import { runQuery } from './run-query.ts';

/** What the foot of a file says of its data. */
export interface ChartCredits {
  sources: string;
  version: string;
  /** Hash of the data; empty where it is not known. */
  hash: string;
}

const CREDITS_QUERY = '{ dataVersion { hash released } datasets { slug title licence } }';

interface Credits {
  dataVersion: AnswerDataVersion;
  datasets: Omit<AnswerDataset, 'subjects'>[];
}

/**
 * The sources that an answer names, the licences, and the version of the data.
 * @throws {ApiError} where the service cannot be asked: no chart goes out without its credits
 */
export async function readCredits(answer: JsonObject, signal: AbortSignal): Promise<ChartCredits> {
  const { data } = await runQuery(CREDITS_QUERY, {}, signal).catch((cause: unknown) => {
    const sentence =
      'The version of the data, which every file states, could not be read. Check the connection and try again.';
    throw new ApiError('unreachable', sentence, { cause });
  });
  if (!data) throw new ApiError('failed', 'The service gave no version of the data. Try again.');
  const { dataVersion, datasets } = data as unknown as Credits;
  const named = findSources(answer).map((label): AnswerSource => ({
    slug: label,
    label,
    citation: label,
  }));
  return {
    sources: creditLine(
      named,
      new Set(),
      datasets.map((set) => ({ ...set, subjects: [] })),
    ),
    version: versionLine(dataVersion),
    hash: dataVersion.hash,
  };
}

/** The labels of all that an answer gives under `source` or `sources`, each once. */
function findSources(value: JsonValue, found = new Set<string>()): string[] {
  if (Array.isArray(value)) for (const item of value) findSources(item, found);
  else if (isJsonObject(value)) {
    for (const [name, inner] of Object.entries(value)) {
      if (name === 'source' || name === 'sources') {
        for (const source of Array.isArray(inner) ? inner : [inner]) {
          if (isJsonObject(source) && typeof source['label'] === 'string') {
            found.add(source['label']);
          }
        }
      }
      findSources(inner, found);
    }
  }
  return [...found];
}
