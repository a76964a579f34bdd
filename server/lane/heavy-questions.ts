import {
  getVariableValues,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { SizedData } from '../limits/count-sizes.ts';
import { estimateCost } from '../limits/estimate-cost.ts';
import type { SizeOf } from '../limits/field-size.ts';
import { createReadingSizes, MOST_PER_ACT } from './estimate-reading.ts';

/** A question whose reading is to be estimated. */
export interface Asked {
  /** Tells the operation from others. */
  key: string;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
  data: SizedData;
}

/** What is known of the reading of a heavy question. */
export interface HeavyQuestion {
  /** Response key of the root field that reads most; undefined where none reads. */
  dearest: string | undefined;
}

/** Tells a heavy question from a light one: null. */
export type FindHeavy = (asked: Asked) => HeavyQuestion | null;

interface Known {
  sizeOf: SizeOf;
  questions: Map<string, HeavyQuestion | null>;
}

/** Questions remembered at most, and the longest key among them in UTF-16 units. */
const MOST_QUESTIONS = 1000;
const LONGEST_KEY = 4000;

/** Whether a list of these data can be heavy at all; where none can, no question is looked at. */
export function canBeHeavy({ sizes }: Pick<SizedData, 'sizes'>, laneFrom: number): boolean {
  return MOST_PER_ACT * sizes.acts >= laneFrom;
}

/**
 * Tells from what a question reads, before anything is read, whether it belongs into the lane.
 * @param laneFrom the least rows that a heavy question reads
 */
export function createFindHeavy(
  schema: GraphQLSchema,
  laneFrom: number,
  { countTables }: { countTables: boolean },
): FindHeavy {
  const known = new WeakMap<object, Known>();
  return ({ key, document, operation, variables, data }) => {
    const here: Known = known.get(data.sizes) ?? {
      sizeOf: createReadingSizes(schema, data, countTables),
      questions: new Map(),
    };
    known.set(data.sizes, here);
    const whole = `${key}\n${JSON.stringify(variables)}`;
    const found = here.questions.get(whole);
    if (found !== undefined) return found;
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    // Bad variables are refused before anything is read.
    if (!coerced) return null;
    const asked = { schema, document, operation, variables: coerced };
    const { cost, dearest } = estimateCost(asked, here.sizeOf);
    const heavy = cost >= laneFrom ? { dearest: dearest[0] } : null;
    if (here.questions.size >= MOST_QUESTIONS) here.questions.clear();
    if (whole.length <= LONGEST_KEY) here.questions.set(whole, heavy);
    return heavy;
  };
}
