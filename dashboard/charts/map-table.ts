import type { MapStatus } from './map-data.ts';
import { arrangeMap } from './map-data.ts';
import type { MapAnswer } from './map-questions.ts';
import { STATUS_NAMES } from './map-words.ts';
import type { Table } from './table.ts';
import type { View } from './view-shape.ts';
import { spellWord } from './vocabulary.ts';

/** The states of the year shown: `wide` for reading, `tidy` for computing. */
export function mapTable(answer: MapAnswer, view: View, form: 'wide' | 'tidy' = 'wide'): Table {
  const tidy = form === 'tidy';
  const { states, year } = arrangeMap(answer, view);
  const label = (plain: string, spoken: string): string => (tidy ? plain : spoken);
  const say = (status: MapStatus): string => (tidy ? spellWord(status) : STATUS_NAMES[status]);
  return {
    columns: [
      { key: 'year', label: label('year', 'Year'), numeric: true },
      { key: 'state', label: label('state', 'State'), numeric: false },
      ...(tidy ? [{ key: 'name', label: 'name', numeric: false }] : []),
      { key: 'region', label: label('region', 'Region'), numeric: false },
      { key: 'status', label: label('status', 'On 31 December'), numeric: false },
      { key: 'since', label: label('since', 'Since'), numeric: false },
      { key: 'capital', label: label('capital', 'Capital'), numeric: false },
      ...(tidy
        ? [
            { key: 'latitude', label: 'latitude', numeric: true },
            { key: 'longitude', label: 'longitude', numeric: true },
            { key: 'data_version', label: 'data_version', numeric: false },
          ]
        : []),
    ],
    rows: states.map((state) => ({
      year,
      state: tidy ? state.slug : state.name,
      name: state.name,
      region: state.region,
      status: say(state.status),
      since: state.since === '' ? null : state.since,
      capital: state.capital,
      latitude: state.latitude,
      longitude: state.longitude,
      data_version: answer.dataVersion.hash,
    })),
  };
}
