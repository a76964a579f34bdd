// The floor: prepared statements and JSON.stringify behind bare node:http. Nothing can be checked,
// limited or chosen; whatever a server does beyond this is what its comfort costs.
import { createServer, type IncomingMessage } from 'node:http';
import SqliteDatabase from 'better-sqlite3';
import { QUESTIONS, type QuestionKey } from '../questions.ts';
import { Answers } from '../sql.ts';

const [path = '', port = ''] = process.argv.slice(2);

const client = new SqliteDatabase(path, { readonly: true });
client.pragma('cache_size = -65536');
const answers = new Answers(client);
const fields = new Map(QUESTIONS.map(({ key, field }) => [key, field]));

async function read(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

async function answer(request: IncomingMessage): Promise<string> {
  const { key, variables } = JSON.parse(await read(request)) as {
    key: QuestionKey;
    variables: Record<string, never>;
  };
  const data = { [fields.get(key) ?? '']: answers[key](variables as never) };
  return JSON.stringify({ data });
}

createServer((request, response) => {
  void answer(request).then(
    (text) =>
      response
        .writeHead(200, {
          'content-type': 'application/json; charset=utf-8',
          'content-length': Buffer.byteLength(text),
        })
        .end(text),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
}).listen(Number(port), '127.0.0.1');
