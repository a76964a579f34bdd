import {
  PARTNERS_QUERY,
  partnerVariables,
  RECOGNITIONS_QUERY,
  recognitionVariables,
} from '../../charts/questions.ts';
import type { View } from '../../charts/view.ts';
import type { Question } from '../api/client.ts';
import { ask } from '../api/client.ts';
import { inLanguage } from '../state/in-language.ts';
import type {
  PartnersQuery,
  PartnersQueryVariables,
  RecognitionsQuery,
  RecognitionsQueryVariables,
} from '../api/documents.ts';

// The charts' own texts, so that the first page needs no other page's questions.
const RECOGNITIONS: Question<RecognitionsQuery, RecognitionsQueryVariables> = RECOGNITIONS_QUERY;
const PARTNERS: Question<PartnersQuery, PartnersQueryVariables> = PARTNERS_QUERY;

/** What a view counts, with the labels of its sources; their citations are asked for when wanted. */
export function askRecognitions(view: View, signal: AbortSignal): Promise<RecognitionsQuery> {
  const variables = { ...recognitionVariables(view), cited: false };
  return inLanguage(view.lang, ask(RECOGNITIONS, variables as RecognitionsQueryVariables, signal));
}

/** The partners of a view by region. */
export function askPartners(view: View, signal: AbortSignal): Promise<PartnersQuery> {
  const variables = partnerVariables(view) as PartnersQueryVariables;
  return inLanguage(view.lang, ask(PARTNERS, variables, signal));
}
