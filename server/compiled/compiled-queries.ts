import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { ValidOperation } from '../direct/valid-operation.ts';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';

/** Documents remembered at most, compiled or seen once. */
const MOST = 500;

/** Longer documents are executed as they are; compiling one takes longer than most questions. */
const LONGEST = 20_000;

type Compiled = CompiledQuery['query'];

/**
 * Queries turned into functions. Compiling takes about a millisecond, so that only a document that is
 * asked a second time is compiled; what the compiler cannot do is not tried again.
 */
export class CompiledQueries {
  readonly #schema: GraphQLSchema;
  /** By key: a function, null where there can be none, undefined where it was seen once. */
  readonly #known = new Map<string, Compiled | null | undefined>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** The function for a valid operation, if there is one yet. */
  find({
    key,
    document,
    name,
  }: Pick<ValidOperation, 'key' | 'document' | 'name'>): Compiled | null {
    const seen = this.#known.has(key);
    const known = this.#known.get(key);
    const found = seen && known === undefined ? this.#compile(document, name ?? undefined) : known;
    // Taken out and put back, it is the youngest.
    this.#known.delete(key);
    this.#known.set(key, found);
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= MOST) break;
      this.#known.delete(oldest);
    }
    return found ?? null;
  }

  #compile(document: DocumentNode, operationName: string | undefined): Compiled | null {
    if ((document.loc?.end ?? 0) > LONGEST) return null;
    const compiled = compileQuery(this.#schema, document, operationName);
    return isCompiledQuery(compiled) ? compiled.query : null;
  }
}
