import type { PlainRequest } from './plain-request.ts';
import type { ValidOperation } from './valid-operation.ts';

/** Operations remembered at most, and the longest document among them in UTF-16 units. */
const MOST = 500;
const LONGEST = 20_000;

type Asked = Pick<PlainRequest, 'query' | 'operationName'>;

const keyOf = ({ query, operationName }: Asked): string => `${operationName}\n${query}`;

/** Operations that were found valid, by the text of their documents. */
export class KnownOperations {
  readonly #known = new Map<string, ValidOperation>();

  find(asked: Asked): ValidOperation | undefined {
    return this.#known.get(keyOf(asked));
  }

  learn(asked: Asked, operation: ValidOperation): void {
    if (asked.query.length > LONGEST) return;
    const key = keyOf(asked);
    // Taken out and put back, it is the youngest.
    this.#known.delete(key);
    this.#known.set(key, operation);
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= MOST) break;
      this.#known.delete(oldest);
    }
  }
}
