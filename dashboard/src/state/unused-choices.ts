import type { Refusal } from '../../charts/complaint.ts';
import type { View } from '../../charts/view.ts';

/** What a page says of choices in its address that it cannot follow, so that nobody misreads it. */
export function unusedChoices(view: View): Refusal[] {
  if (view.direction !== 'GRANTED') return [];
  const message =
    'direction=granted is not followed here: this page shows the recognition that a polity received. “Recognitions” and “Compare” show what it granted.';
  return [{ name: 'direction', value: 'granted', message }];
}
