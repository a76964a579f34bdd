import { Agent, request } from 'node:http';

/** What came of asking for a while. */
export interface Load {
  answers: number;
  seconds: number;
  /** Milliseconds of each answer, the shortest first. */
  times: number[];
}

/** One answer, whole; throws where the status is not 200. */
export function ask(url: string, body: string, agent?: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    const sent = request(url, { method: 'POST', headers, ...(agent && { agent }) }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(parts).toString();
        if (response.statusCode === 200) resolve(text);
        else
          reject(new Error(`${url} answers ${String(response.statusCode)}: ${text.slice(0, 300)}`));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Asks one after the other on so many connections until the time is over. */
export async function load(
  url: string,
  bodies: readonly string[],
  { connections, milliseconds }: { connections: number; milliseconds: number },
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  const started = performance.now();
  let next = 0;
  const client = async (): Promise<void> => {
    while (performance.now() - started < milliseconds) {
      const body = bodies[next % bodies.length] ?? '';
      next += 1;
      const asked = performance.now();
      await ask(url, body, agent);
      times.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: connections }, client));
  agent.destroy();
  const seconds = (performance.now() - started) / 1000;
  return { answers: times.length, seconds, times: times.sort((a, b) => a - b) };
}

/** The value below which a share of sorted numbers lies. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  return quantile(
    numbers.toSorted((a, b) => a - b),
    0.5,
  );
}
