import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, it } from 'vitest';
import { CONTESTANTS, type Running } from '../../bench/contestant.ts';
import { compareAnswers } from '../../bench/measure.ts';
import { QUESTIONS } from '../../bench/questions.ts';

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
});

/** A contestant that always answers the same. */
async function answering(title: string, data: object): Promise<Running> {
  const server = createServer((_request, response) => response.end(JSON.stringify({ data })));
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const chancery = CONTESTANTS.find(({ key }) => key === 'chancery')!;
  return {
    contestant: { ...chancery, title },
    url: `http://127.0.0.1:${String(port)}/`,
  } as Running;
}

const [question] = QUESTIONS;
const asked = [{ ...question!, variables: [{ subject: 'a' }, { subject: 'b' }] }];

it('complains of every answer that differs, and of none that agrees', async () => {
  const first = await answering('First', { count: 1 });
  const same = await answering('Same', { count: 1 });
  const other = await answering('Other', { count: 2 });
  expect(await compareAnswers([first, same], asked)).toEqual([]);
  const complaints = await compareAnswers([first, other, same], asked);
  expect(complaints).toHaveLength(2);
  expect(complaints[0]).toMatch(/^Other: Counts per year by region .*"a".* differs from First\.$/);
});
