import { createHash } from 'node:crypto';
import {
  execute,
  parse,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import { CompiledQueries } from '../compiled/compiled-queries.ts';
import type { Context } from '../context.ts';
import { MASKED_CODE, maskError } from '../errors.ts';
import { limitContext } from '../limits/limit-context.ts';
import type { ReadPath } from '../read-path.ts';
import type { LaneAnswer, LaneQuestion } from './messages.ts';

/** Documents kept parsed at most. */
const MOST_DOCUMENTS = 100;

function rememberDocuments(): (query: string) => { key: string; document: DocumentNode } {
  const known = new Map<string, DocumentNode>();
  return (query) => {
    const key = createHash('sha256').update(query).digest('base64');
    const document = known.get(key) ?? parse(query);
    if (known.size >= MOST_DOCUMENTS) known.clear();
    known.set(key, document);
    return { key, document };
  };
}

/** An error as the service formats it: as it stands where it is documented, else masked. */
function format(error: GraphQLError, faults: unknown[]): GraphQLFormattedError {
  const extensions = { ...error.extensions, code: error.extensions['code'] ?? MASKED_CODE };
  return maskError({ ...error.toJSON(), extensions }, error, () => {
    faults.push(error.originalError ?? error);
  });
}

/**
 * Gives a function that answers questions to the letter as the service itself would: compiled where
 * they come again, and in the usual way where that ends in an error.
 */
export function createAnswerer(
  schema: GraphQLSchema,
  createContext: () => Context,
  { compiledExecution }: Pick<ReadPath, 'compiledExecution'>,
): (question: LaneQuestion) => Promise<LaneAnswer> {
  const read = rememberDocuments();
  const queries = compiledExecution ? new CompiledQueries(schema) : null;

  async function run(question: LaneQuestion, contextValue: Context): Promise<ExecutionResult> {
    const { operationName, variables: variableValues } = question;
    const { key, document } = read(question.query);
    const name = operationName ?? null;
    const compiled = queries?.find({ key: `${key}\n${name ?? ''}`, document, name });
    if (compiled) {
      const result = (await compiled(undefined, contextValue, variableValues)) as ExecutionResult;
      if (!result.errors && result.data) return result;
    }
    return execute({ schema, document, contextValue, variableValues, operationName });
  }

  return async (question) => {
    const context = createContext();
    limitContext(context, question.milliseconds);
    context.operation = question.operation;
    const faults: unknown[] = [];
    const { data, errors } = await run(question, context);
    return {
      kind: 'answer',
      data: data === undefined ? undefined : JSON.stringify(data),
      errors: errors?.map((error) => format(error, faults)),
      faults,
    };
  };
}
