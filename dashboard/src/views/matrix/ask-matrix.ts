import { arrangeMatrix, isRecognition } from '../../../charts/matrix-data.ts';
import { MATRIX_QUERY, matrixVariables } from '../../../charts/matrix-questions.ts';
import type { View } from '../../../charts/view.ts';
import { ask } from '../../api/client.ts';
import type { MatrixQuery, MatrixQueryVariables } from '../../api/chart-answers.ts';
import { inLanguage } from '../../state/in-language.ts';
import type { WayOut } from '../wider-views.ts';

/** Who recognised whom, of the polities of a view. */
export function askMatrix(view: View, signal: AbortSignal): Promise<MatrixQuery> {
  const variables = matrixVariables(view) as MatrixQueryVariables;
  return inLanguage(
    view.lang,
    ask<MatrixQuery, MatrixQueryVariables>(MATRIX_QUERY, { ...variables, cited: false }, signal),
  );
}

/** Ways out of a matrix without a recognition. */
export const MATRIX_WAY_OUT: WayOut = {
  heeded: [
    'years',
    'regions',
    'partners',
    'without',
    'sources',
    'kinds',
    'standing',
    'merge',
    'unverified',
  ],
  count: async (wider, signal) => {
    const { rows } = arrangeMatrix(await askMatrix(wider, signal), wider);
    return rows.reduce((sum, { cells }) => sum + cells.filter(isRecognition).length, 0);
  },
  noun: 'recognition',
};
