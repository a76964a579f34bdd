import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Resource } from '../../dashboard/src/state/resource.svelte.ts';

/** A question whose answers the test gives when it likes. */
interface Asked {
  input: string;
  signal: AbortSignal;
  answer: (data: string) => void;
  fail: (error: Error) => void;
}

let asked: Asked[];
let input = $state('a');
let resource: Resource<string, string>;
let stop: () => void;

async function settle(): Promise<void> {
  await Promise.resolve();
  await new Promise((done) => setTimeout(done));
  flushSync();
}

beforeEach(() => {
  asked = [];
  input = 'a';
  stop = $effect.root(() => {
    resource = new Resource({
      input: () => input,
      key: (text) => text.toLowerCase(),
      load: (text, signal) =>
        new Promise((answer, fail) => {
          asked.push({ input: text, signal, answer, fail });
        }),
    });
  });
  flushSync();
});

afterEach(() => {
  stop();
});

describe('a resource', () => {
  it('keeps the old answer while a new one is on its way', async () => {
    asked[0]?.answer('first');
    await settle();
    input = 'b';
    flushSync();
    expect([resource.answer?.data, resource.loading]).toEqual(['first', true]);
    asked[1]?.answer('second');
    await settle();
    expect(resource.answer).toEqual({ input: 'b', data: 'second' });
  });

  it('aborts what is overtaken and never shows it', async () => {
    input = 'b';
    flushSync();
    expect(asked[0]?.signal.aborted).toBe(true);
    asked[1]?.answer('second');
    asked[0]?.answer('first');
    await settle();
    expect(resource.answer?.data).toBe('second');
  });

  it('shows a kept answer at once', async () => {
    asked[0]?.answer('first');
    await settle();
    input = 'b';
    flushSync();
    asked[1]?.answer('second');
    await settle();
    input = 'a';
    flushSync();
    expect([resource.answer?.data, resource.loading, asked.length]).toEqual(['first', false, 2]);
  });

  it('does not ask again for an input that means the same', async () => {
    asked[0]?.answer('first');
    await settle();
    input = 'A';
    flushSync();
    expect([resource.answer, asked.length]).toEqual([{ input: 'A', data: 'first' }, 1]);
  });

  it('keeps the old answer beside an error, and retries', async () => {
    asked[0]?.answer('first');
    await settle();
    input = 'b';
    flushSync();
    asked[1]?.fail(new Error('broken'));
    await settle();
    expect([resource.answer?.data, resource.error?.kind]).toEqual(['first', 'failed']);
    resource.retry();
    asked[2]?.answer('second');
    await settle();
    expect([resource.answer?.data, resource.error]).toEqual(['second', null]);
  });

  it('aborts when its component goes', () => {
    stop();
    expect(asked[0]?.signal.aborted).toBe(true);
  });
});
