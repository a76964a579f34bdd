import { badUserInput } from '../errors.ts';

/** The page a client asks for, checked. */
export interface PageRequest {
  /** 1 to 100. */
  size: number;
  backwards: boolean;
  after: string | null;
  before: string | null;
}

/** Entries of a page whose size is not asked for. */
export const DEFAULT_PAGE_SIZE = 20;
/** The largest page. */
export const MAX_PAGE_SIZE = 100;

interface AskedPage {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/**
 * Checks the paging arguments of a connection.
 * @throws BAD_USER_INPUT when both sizes are given or one is out of bounds
 */
export function readPageRequest(args: AskedPage): PageRequest {
  const first = args.first ?? null;
  const last = args.last ?? null;
  if (first !== null && last !== null) {
    throw badUserInput(
      `first and last: both are given (${String(first)} and ${String(last)}). Give first to page forwards or last to page backwards, not both.`,
    );
  }
  const size = last ?? first ?? DEFAULT_PAGE_SIZE;
  if (size < 1 || size > MAX_PAGE_SIZE) {
    const argument = last === null ? 'first' : 'last';
    throw badUserInput(
      `${argument}: ${String(size)} is out of bounds. Ask for 1 to ${String(MAX_PAGE_SIZE)} entries and page on with ${last === null ? 'after' : 'before'}.`,
    );
  }
  return {
    size,
    backwards: last !== null,
    after: args.after ?? null,
    before: args.before ?? null,
  };
}
