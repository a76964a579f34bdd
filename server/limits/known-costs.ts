import { getVariableValues, type GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import type { ValidOperation } from '../direct/valid-operation.ts';
import { estimateCost, type CostReport } from './estimate-cost.ts';
import { createFieldSizes, type FieldSizes } from './field-sizes.ts';

/** Reports remembered at most, and the longest key among them in UTF-16 units. */
const MOST_REPORTS = 1000;
const LONGEST_KEY = 4000;

/** Reports of questions asked lately, over one data version. */
interface KnownReports {
  sizes: FieldSizes;
  reports: Map<string, CostReport>;
}

/** What sizes are told from. */
type SizedData = Pick<Context, 'reference' | 'sizes'>;

/** Counts costs; a question asked again over the same data is not counted again. */
export class KnownCosts {
  readonly #schema: GraphQLSchema;
  readonly #known = new WeakMap<object, KnownReports>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** What an operation costs with these variables; undefined where they do not fit it. */
  reportOf(
    { key, document, operation }: ValidOperation,
    variables: Record<string, unknown>,
    { reference, sizes }: SizedData,
  ): CostReport | undefined {
    const known = this.#known.get(sizes) ?? {
      sizes: createFieldSizes(this.#schema, { reference, sizes }),
      reports: new Map<string, CostReport>(),
    };
    this.#known.set(sizes, known);
    const question = `${key}\n${JSON.stringify(variables)}`;
    const found = known.reports.get(question);
    if (found) return found;
    const definitions = operation.variableDefinitions ?? [];
    const { coerced } = getVariableValues(this.#schema, definitions, variables);
    // The executor refuses bad variables before it does anything.
    if (!coerced) return undefined;
    const asked = { schema: this.#schema, document, operation, variables: coerced };
    const report = estimateCost(asked, known.sizes.sizeOf);
    if (known.reports.size >= MOST_REPORTS) known.reports.clear();
    if (question.length <= LONGEST_KEY) known.reports.set(question, report);
    return report;
  }
}
