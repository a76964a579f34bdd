import type { CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { json, jsonLanguage } from '@codemirror/lang-json';
import { linter } from '@codemirror/lint';
import type { Extension } from '@codemirror/state';
import type { GraphQLSchema } from 'graphql';
import { checkVariables } from './check-variables.ts';
import { suggestVariables } from './suggest-variables.ts';
import { writingAids } from './writing-aids.ts';

/** What the variables are checked against, read anew each time. */
export interface VariablesContext {
  schema: GraphQLSchema | null;
  query: string;
}

/** The language of variables: JSON with the names and values that the query knows. */
export function variablesEditing(context: () => VariablesContext): Extension {
  return [
    writingAids,
    json(),
    jsonLanguage.data.of({
      autocomplete: (completion: CompletionContext) => complete(completion, context()),
    }),
    linter(({ state }) => {
      const { schema, query } = context();
      return checkVariables(schema, query, state.doc.toString()).map((fault) => ({
        ...fault,
        severity: 'error' as const,
      }));
    }),
  ];
}

function complete(
  completion: CompletionContext,
  { schema, query }: VariablesContext,
): CompletionResult | null {
  const word = completion.matchBefore(/"?\w*/);
  if (!schema || !word || (word.from === word.to && !completion.explicit)) return null;
  const quoted = word.text.startsWith('"');
  return {
    from: word.from + (quoted ? 1 : 0),
    options: suggestVariables(schema, query).map(({ label, detail, info }) => ({
      label,
      detail,
      info,
      apply: quoted ? label : `"${label}"`,
    })),
  };
}
