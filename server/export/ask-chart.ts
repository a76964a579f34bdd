import { readNameBook } from '../../dashboard/charts/name-book.ts';
import type { PolityNamesAnswer } from '../../dashboard/charts/name-questions.ts';
import { POLITY_NAMES_QUERY } from '../../dashboard/charts/name-questions.ts';
import { tellInLanguage } from '../../dashboard/charts/tell-in-language.ts';
import type { View } from '../../dashboard/charts/view.ts';
import type { AskedChart, ChartKind, Question } from './chart-kinds.ts';
import { CHART_KINDS } from './chart-kinds.ts';
import type { ChartName } from './chart-names.ts';
import { QueueFull } from './render-queue.ts';

/** What an operation comes to: data, or errors that name what was wrong. */
export interface Executed {
  data?: unknown;
  errors?:
    readonly { message: string; extensions?: Record<string, unknown> | undefined }[] | undefined;
}

/** Runs an operation against the schema, with the context of a request. */
export type Execute = (query: string, variables: object) => Promise<Executed> | Executed;

/** The view asks for something the data do not have; the message is the API's. */
export class BadView extends Error {
  override readonly name = 'BadView';
}

/** The data could not be read in the time that one question may take. */
export class TookTooLong extends Error {
  override readonly name = 'TookTooLong';
}

/**
 * Puts one question and hands out the data.
 * @throws {BadView} when the API refuses a value
 * @throws {QueueFull} when too many heavy questions wait already
 * @throws {TookTooLong} when the question took longer than it may
 */
export async function putQuestion<T>(
  execute: Execute,
  query: string,
  variables: object,
): Promise<T> {
  const { data, errors = [] } = await execute(query, variables);
  const bad = errors.filter(({ extensions }) => extensions?.['code'] === 'BAD_USER_INPUT');
  if (bad.length > 0) throw new BadView(bad.map(({ message }) => message).join(' '));
  const busy = errors.find(({ extensions }) => extensions?.['code'] === 'SERVICE_UNAVAILABLE');
  if (busy) throw new QueueFull(busy.message);
  if (errors.some(({ extensions }) => extensions?.['code'] === 'QUERY_TIMEOUT')) {
    throw new TookTooLong('A question took too long.', { cause: errors });
  }
  if (errors.length > 0 || data == null) throw new Error('A question failed.', { cause: errors });
  return data as T;
}

/**
 * Puts the view's questions and hands their answers to the chart.
 * @throws {BadView} when the API refuses a value
 */
export async function askChart(name: ChartName, view: View, execute: Execute): Promise<AskedChart> {
  const kind: ChartKind = CHART_KINDS[name];
  const questions = [...kind.questions(view), ...nameQuestions(view)];
  const answers = await Promise.all(
    questions.map(({ query, variables }) => putQuestion<unknown>(execute, query, variables)),
  );
  return { name, questions, answers, drawn: kind.draw(tellAnswers(answers, view), view) };
}

/** Views in another language than English also ask what polities are called in it. */
function nameQuestions({ lang }: View): Question[] {
  return lang === 'en' ? [] : [{ query: POLITY_NAMES_QUERY, variables: { language: lang } }];
}

function tellAnswers(answers: readonly unknown[], { lang }: View): readonly unknown[] {
  if (lang === 'en') return answers;
  const book = readNameBook(answers.at(-1) as PolityNamesAnswer, lang);
  return answers.slice(0, -1).map((answer) => tellInLanguage(answer, book));
}
