import { cellOf } from '../import/csv.ts';
import { narrativeSources } from '../import/narrative-source.ts';
import type { Check } from './check.ts';

/** Joins the pieces of a quotation that are apart in the text. */
const GAP = ' … ';

export const narrativesQuoteExactly: Check = {
  name: 'narratives-quote-exactly',
  description:
    'A set with sentences cites one narrative, and what it quotes of it stands in a sentence.',
  check({ files }, report) {
    for (const set of files.sets) {
      if (!set.narrative) continue;
      const found = narrativeSources(set, files.sources);
      const [source] = found;
      if (!source || found.length > 1) {
        const message = `The claims cite ${found.length} narratives. Cite one source of kind NARRATIVE.`;
        report(set.origin.placeOf('slug'), set.origin.slug, message);
      }
      const texts = set.sentences.map(({ cells }) => cells.text);
      for (const row of set.claims) {
        const { act, quote } = row.cells;
        if (quote === '' || row.cells.source !== source?.slug) continue;
        if (texts.some((text) => quote.split(GAP).every((piece) => text.includes(piece)))) continue;
        const message = `No sentence holds "${quote}". Copy it letter by letter from sentences.csv.`;
        report(cellOf(row, 'quote'), act, message);
      }
    }
  },
};
