import { ask } from '../api/client.ts';
import type {
  FindPolitiesQuery,
  FindPolitiesQueryVariables,
  SuggestedSubjectsQuery,
  SuggestedSubjectsQueryVariables,
} from '../api/chart-answers.ts';
import { inLanguage } from '../state/in-language.ts';
import { selection } from '../state/selection.svelte.ts';
import type { ComboboxOption } from '../ui/Combobox.svelte';
import { FIND_POLITIES_QUERY, SUGGESTED_SUBJECTS_QUERY } from '../../charts/subject-questions.ts';

/** The data sets with the polities they are about, which pickers suggest before anything is typed. */
export function loadSuggestions(
  language: string,
  signal: AbortSignal,
): Promise<SuggestedSubjectsQuery> {
  return inLanguage(
    language,
    ask<SuggestedSubjectsQuery, SuggestedSubjectsQueryVariables>(
      SUGGESTED_SUBJECTS_QUERY,
      {},
      signal,
    ),
  );
}

type Polity = FindPolitiesQuery['polities']['nodes'][number];

function describeLives(polity: Polity): string {
  return polity.lives
    .map(({ begin, end }) => `${begin ? String(begin.year) : '…'}–${end ? String(end.year) : ''}`)
    .join(', ');
}

/** Another name that holds what was typed, where the name shown does not. */
function formerName(polity: Polity, text: string): string {
  const wanted = text.toLowerCase();
  if (`${polity.shortName} ${polity.name}`.toLowerCase().includes(wanted)) return '';
  const found = polity.names.find(({ name }) => name.toLowerCase().includes(wanted));
  return found ? `also ${found.name}; ` : '';
}

/** The polities one name of which, of any period and language, holds what was typed. */
export async function findPolities(text: string, signal: AbortSignal): Promise<ComboboxOption[]> {
  const { polities } = await inLanguage(
    selection.view.lang,
    ask<FindPolitiesQuery, FindPolitiesQueryVariables>(FIND_POLITIES_QUERY, { text }, signal),
  );
  return polities.nodes.map((polity) => ({
    value: polity.slug,
    label: polity.shortName,
    detail: `${formerName(polity, text)}${describeLives(polity)}`,
  }));
}
