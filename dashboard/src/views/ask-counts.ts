import {
  PARTNERS_QUERY,
  partnerVariables,
  RECOGNITIONS_QUERY,
  recognitionVariables,
} from '../../charts/questions.ts';
import type { View } from '../../charts/view.ts';
import { ask } from '../api/client.ts';
import { inLanguage } from '../state/in-language.ts';
import type {
  PartnersQuery,
  PartnersQueryVariables,
  RecognitionsQuery,
  RecognitionsQueryVariables,
} from '../api/chart-answers.ts';

/** What a view counts, with the labels of its sources; their citations are asked for when wanted. */
export function askRecognitions(view: View, signal: AbortSignal): Promise<RecognitionsQuery> {
  const variables = { ...recognitionVariables(view), cited: false } as RecognitionsQueryVariables;
  return inLanguage(
    view.lang,
    ask<RecognitionsQuery, RecognitionsQueryVariables>(RECOGNITIONS_QUERY, variables, signal),
  );
}

/** The partners of a view by region. */
export function askPartners(view: View, signal: AbortSignal): Promise<PartnersQuery> {
  const variables = partnerVariables(view) as PartnersQueryVariables;
  return inLanguage(
    view.lang,
    ask<PartnersQuery, PartnersQueryVariables>(PARTNERS_QUERY, variables, signal),
  );
}
