import { cellOf } from '../import/csv.ts';
import type { Check } from './check.ts';

export const readingsNameSentences: Check = {
  name: 'readings-name-sentences',
  description:
    'Sentences are numbered from 1 without a gap, and every reading names one of its set.',
  check({ files }, report) {
    for (const { sentences, readings } of files.sets) {
      sentences.forEach((row, index) => {
        const { position } = row.cells;
        if (position === String(index + 1)) return;
        const message = `Position ${position} stands where ${index + 1} is due. Number the sentences in order.`;
        report(cellOf(row, 'position'), position, message);
      });
      const positions = new Set(sentences.map(({ cells }) => cells.position));
      for (const row of readings) {
        const { slug, sentence } = row.cells;
        if (positions.has(sentence)) continue;
        const message = `There is no sentence ${sentence}. Write a position of sentences.csv.`;
        report(cellOf(row, 'sentence'), slug, message);
      }
    }
  },
};
