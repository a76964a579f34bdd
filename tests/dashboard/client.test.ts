import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ApiError } from '../../dashboard/src/api/api-error.ts';
import { ask } from '../../dashboard/src/api/client.ts';

const QUESTION = 'query Short { dataVersion { hash } }';

function answerWith(body: string, status = 200): ReturnType<typeof vi.fn> {
  const fetching = vi.fn(() => Promise.resolve(new Response(body, { status })));
  vi.stubGlobal('fetch', fetching);
  return fetching;
}

async function failureOf(asking: Promise<unknown>): Promise<ApiError> {
  return asking.then(
    () => {
      throw new Error('It was answered.');
    },
    (error: unknown) => error as ApiError,
  );
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('asking the API', () => {
  it('sends a short question as GET, so that its answer can be kept', async () => {
    const fetching = answerWith('{"data":{"dataVersion":{"hash":"a"}}}');
    await expect(ask(QUESTION, { year: 1924 })).resolves.toEqual({ dataVersion: { hash: 'a' } });
    const [address, options] = fetching.mock.calls[0] as [string, RequestInit];
    expect(address).toMatch(/^\/graphql\?query=query\+Short.*&variables=%7B%22year%22%3A1924%7D$/);
    expect(options.method).toBeUndefined();
  });

  it('sends a long question as POST', async () => {
    const fetching = answerWith('{"data":{}}');
    await ask(QUESTION, { text: 'x'.repeat(7000) });
    const [address, options] = fetching.mock.calls[0] as [string, RequestInit];
    expect([address, options.method]).toEqual(['/graphql', 'POST']);
  });

  it('a refusal carries the sentence of the server', async () => {
    answerWith('{"errors":[{"message":"subjects: “usr” is unknown. Nearest: ussr."}]}', 200);
    const error = await failureOf(ask(QUESTION, {}));
    expect([error.kind, error.message]).toEqual([
      'refused',
      'subjects: “usr” is unknown. Nearest: ussr.',
    ]);
  });

  it('an answer that is no JSON is a failure with its status', async () => {
    answerWith('<html>', 502);
    const error = await failureOf(ask(QUESTION, {}));
    expect([error.kind, error.message.includes('502')]).toEqual(['failed', true]);
  });

  it('a network that is gone says so', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed')));
    const error = await failureOf(ask(QUESTION, {}));
    expect(error.kind).toBe('unreachable');
  });

  it('an aborted question is no error to show', async () => {
    const controller = new AbortController();
    controller.abort(new DOMException('gone', 'AbortError'));
    vi.stubGlobal('fetch', (_: string, { signal }: RequestInit) =>
      Promise.reject(signal?.reason as Error),
    );
    const error = await failureOf(ask(QUESTION, {}, controller.signal));
    expect(error.name).toBe('AbortError');
  });
});
