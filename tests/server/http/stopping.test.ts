import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { buildFixture } from '../../helpers.ts';

const CLI = fileURLToPath(new URL('../../../server/cli/main.ts', import.meta.url));

function open(port: number): Socket {
  return connect(port, '127.0.0.1');
}

async function readAll(socket: Socket): Promise<string> {
  let text = '';
  socket.on('data', (chunk) => (text += String(chunk)));
  await once(socket, 'close');
  return text;
}

it('a request in flight is answered, new ones are refused, and the end comes within a second', async () => {
  const args = ['--import', 'tsx', CLI, 'serve', '--db', buildFixture().path, '--port', '0'];
  const child = spawn(process.execPath, args, { env: { ...process.env, LOG_LEVEL: 'info' } });
  const ended = once(child, 'exit');
  const port = await new Promise<number>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const [, found] = /answers at http:\/\/[^:]+:(\d+)/.exec(String(chunk)) ?? [];
      if (found !== undefined) resolve(Number(found));
    });
  });

  const idle = open(port);
  const body = JSON.stringify({ query: '{ acts { totalCount } }' });
  const flying = open(port);
  const answer = readAll(flying);
  // The half that is still to come keeps the request in flight while the signal arrives.
  flying.write(
    `POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: ${String(body.length)}\r\n\r\n${body.slice(0, 10)}`,
  );
  await new Promise((resolve) => setTimeout(resolve, 200));

  const started = performance.now();
  child.kill('SIGTERM');
  await new Promise((resolve) => setTimeout(resolve, 150));
  const refused = await fetch(`http://127.0.0.1:${String(port)}/healthz`).then(
    ({ status }) => status,
    () => 'refused',
  );
  flying.write(body.slice(10));

  expect(await answer).toMatch(/^HTTP\/1\.1 200 OK[^]*"totalCount":\d+/);
  expect(['refused', 503]).toContain(refused);
  const [code] = (await ended) as [number];
  expect(code).toBe(0);
  expect(performance.now() - started).toBeLessThan(1500);
  idle.destroy();
}, 60_000);
