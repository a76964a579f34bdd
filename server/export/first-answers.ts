import {
  PARTNERS_QUERY,
  partnerVariables,
  RECOGNITIONS_QUERY,
  recognitionVariables,
} from '../../dashboard/charts/questions.ts';
import { DEFAULT_VIEW } from '../../dashboard/charts/view.ts';
import type { Execute } from './ask-chart.ts';
import { putQuestion } from './ask-chart.ts';

/** The questions of the front page without choices, as the page itself asks them. */
const QUESTIONS = [
  {
    name: 'Recognitions',
    query: RECOGNITIONS_QUERY,
    variables: { ...recognitionVariables(DEFAULT_VIEW), cited: false },
  },
  { name: 'Partners', query: PARTNERS_QUERY, variables: partnerVariables(DEFAULT_VIEW) },
];

/**
 * The answers behind the charts of the front page, as an element for its HTML: the page draws its
 * first picture from them and asks nothing.
 */
export async function writeFirstAnswers(execute: Execute): Promise<string> {
  const answers = await Promise.all(
    QUESTIONS.map(async ({ name, query, variables }) => ({
      name,
      variables,
      data: await putQuestion<unknown>(execute, query, variables),
    })),
  );
  // A “<” could end the element.
  const json = JSON.stringify(answers).replaceAll('<', String.raw`\u003c`);
  return `<script type="application/json" id="first-answers">${json}</script>`;
}
