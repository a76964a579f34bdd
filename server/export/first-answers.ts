import type { FastifyBaseLogger } from 'fastify';
import {
  PARTNERS_QUERY,
  partnerVariables,
  RECOGNITIONS_QUERY,
  recognitionVariables,
} from '../../dashboard/charts/questions.ts';
import { SUGGESTED_SUBJECTS_QUERY } from '../../dashboard/charts/subject-questions.ts';
import { DEFAULT_VIEW } from '../../dashboard/charts/view.ts';
import type { Execute } from './ask-chart.ts';
import { putQuestion } from './ask-chart.ts';
import { oncePerVersion } from './once-per-version.ts';

/** The questions of the front page without choices, as the page itself asks them. */
const QUESTIONS = [
  {
    name: 'Recognitions',
    query: RECOGNITIONS_QUERY,
    variables: { ...recognitionVariables(DEFAULT_VIEW), cited: false },
  },
  { name: 'Partners', query: PARTNERS_QUERY, variables: partnerVariables(DEFAULT_VIEW) },
  { name: 'SuggestedSubjects', query: SUGGESTED_SUBJECTS_QUERY, variables: {} },
];

/**
 * Gives a function that writes the answers behind the charts of the front page, as an element for its
 * HTML: the page draws its first picture from them and asks nothing. Never rejects: without them, the
 * page asks for itself.
 */
export function createFirstAnswers({
  execute,
  dataVersion,
  log,
}: {
  execute: Execute;
  /** Version of the data now served; the element is made once for each. */
  dataVersion: () => string;
  log: FastifyBaseLogger;
}): () => Promise<string> {
  const write = oncePerVersion(dataVersion, () => writeFirstAnswers(execute));
  return () =>
    write().catch((error: unknown) => {
      log.error({ err: error }, 'The answers of the front page could not be written');
      return '';
    });
}

async function writeFirstAnswers(execute: Execute): Promise<string> {
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
