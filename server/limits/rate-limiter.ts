import { isIPv6 } from 'node:net';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Limits } from './limits.ts';

/** What a client may still ask for. */
export interface Allowance {
  /** Points of a whole window. */
  limit: number;
  /** Points left in this window. */
  remaining: number;
  /** When the window ends and all points are back, in milliseconds since 1970. */
  resetAt: number;
}

/**
 * Counts the points that each client spends. A window begins with a client's first request and gives
 * all its points at once, so that a reader may ask in bursts.
 */
export class RateLimiter {
  readonly #limits: Pick<Limits, 'points' | 'window' | 'clients'>;
  readonly #spent: RateLimiterMemory;
  /** The clients remembered, the longest unheard of first. */
  readonly #clients = new Set<string>();

  constructor(limits: Pick<Limits, 'points' | 'window' | 'clients'>) {
    this.#limits = limits;
    this.#spent = new RateLimiterMemory({ points: limits.points, duration: limits.window });
  }

  /** The whole allowance, as of somebody who has asked nothing. */
  get whole(): Allowance {
    const { points, window } = this.#limits;
    return { limit: points, remaining: points, resetAt: Date.now() + window * 1000 };
  }

  /** How many clients are remembered. */
  get clients(): number {
    return this.#clients.size;
  }

  /** What the client at an address may still ask for. */
  async look(address: string): Promise<Allowance> {
    const spent = await this.#spent.get(clientKey(address));
    if (spent === null || spent.msBeforeNext <= 0) return this.whole;
    return this.#allowance(spent);
  }

  /** Takes points from a client, or nothing where it has fewer left; null then. */
  async take(address: string, points: number): Promise<Allowance | null> {
    const key = clientKey(address);
    const { remaining } = await this.look(address);
    if (remaining < points) return null;
    await this.#remember(key);
    return this.#allowance(await this.#spent.penalty(key, points));
  }

  #allowance({
    remainingPoints,
    msBeforeNext,
  }: {
    remainingPoints: number;
    msBeforeNext: number;
  }): Allowance {
    return {
      limit: this.#limits.points,
      remaining: remainingPoints,
      resetAt: Date.now() + Math.max(0, msBeforeNext),
    };
  }

  async #remember(key: string): Promise<void> {
    this.#clients.delete(key);
    this.#clients.add(key);
    if (this.#clients.size <= this.#limits.clients) return;
    for (const oldest of this.#clients) {
      this.#clients.delete(oldest);
      await this.#spent.delete(oldest);
      return;
    }
  }
}

/** One client per IPv4 address, and per network of 64 bits of IPv6, which one household commands. */
export function clientKey(address: string): string {
  if (!isIPv6(address)) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  const [front = '', back] = address.split('%', 1)[0]?.split('::') ?? [];
  const head = front === '' ? [] : front.split(':');
  const tail = back === undefined || back === '' ? [] : back.split(':');
  const missing = back === undefined ? 0 : 8 - head.length - tail.length;
  const groups = [...head, ...Array<string>(Math.max(0, missing)).fill('0'), ...tail];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
