import type { ApolloServerOptions } from '@apollo/server';
import type { Context } from '../context.ts';
import { limitAliases } from './alias-limit.rule.ts';
import { limitDepth } from './depth-limit.rule.ts';
import { limitDirectives } from './directive-limit.rule.ts';
import { limitIntrospection } from './introspection-limit.rule.ts';
import type { Limits } from './limits.ts';

/** Selections that a document may come to with its fragments spread, should all else let it pass. */
const MOST_SELECTIONS = 10_000;

/** What the parser and the validation are told: limits that need no variables. */
export function documentLimits(
  limits: Limits,
): Required<
  Pick<ApolloServerOptions<Context>, 'parseOptions' | 'validationRules' | 'maxRecursiveSelections'>
> {
  return {
    parseOptions: { maxLexicalTokens: limits.tokens },
    validationRules: [
      limitDepth(limits.depth),
      limitAliases(limits.aliases),
      limitDirectives(limits.directives),
      limitIntrospection,
    ],
    maxRecursiveSelections: MOST_SELECTIONS,
  };
}
