import type { Allowance, RateLimiter } from './rate-limiter.ts';

/** Whoever sent a request, and what it may still ask for. */
export class Client {
  readonly #limiter: RateLimiter;
  readonly #address: string;
  allowance: Allowance;

  constructor(limiter: RateLimiter, address: string, allowance: Allowance) {
    this.#limiter = limiter;
    this.#address = address;
    this.allowance = allowance;
  }

  /** Takes points; false, and nothing taken, where too few are left. */
  async spend(points: number): Promise<boolean> {
    if (points <= 0) return true;
    const left = await this.#limiter.take(this.#address, points);
    this.allowance = left ?? (await this.#limiter.look(this.#address));
    return left !== null;
  }

  /** Whole seconds until all points are back, 1 at least. */
  get secondsLeft(): number {
    return Math.max(1, Math.ceil((this.allowance.resetAt - Date.now()) / 1000));
  }
}
