import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseView } from '../../../dashboard/charts/view.ts';
import { startFixture, type Service } from '../service.ts';

let service: Service;
beforeAll(async () => {
  service = await startFixture();
});
afterAll(() => service.close());

async function refusalsOf(url: string) {
  const answer = await service.app.inject(url);
  expect(answer.statusCode).toBe(400);
  expect(answer.headers['cache-control']).toBe('no-store');
  return answer.json<{ errors: { name: string; value: string; message: string }[] }>().errors;
}

describe('a file that is refused for its address', () => {
  const QUERY = 'from=soon&by=continent&colour=red&measure=acts&measure=first&merge=perhaps';

  it('names the same faults and cures as the page, but nothing that was used instead', async () => {
    const errors = await refusalsOf(`/charts/recognitions.svg?${QUERY}`);
    const { complaints } = parseView(new URLSearchParams(QUERY));
    expect(errors.map(({ name, value }) => [name, value])).toEqual(
      complaints.map(({ name, value }) => [name, value]),
    );
    for (const [at, { message }] of errors.entries()) {
      const [fault = '', rest = ''] = complaints[at]!.message.split('; ', 2);
      const cure = rest.slice(rest.indexOf('. ') + 2);
      expect(message.startsWith(`${fault}. ${cure}`)).toBe(true);
      expect(message).not.toMatch(/used instead|ignored|was used/);
    }
  });

  it('says so of the list of records too', async () => {
    expect(await refusalsOf('/records.csv?from=soon')).toEqual([
      {
        name: 'from',
        value: 'soon',
        message: 'from=“soon” cannot be used. Use a year such as 1924, or all.',
      },
    ]);
    const [unknown] = await refusalsOf('/records.csv?partners=usssr');
    expect(unknown).toMatchObject({ name: '', value: '' });
  });
});
