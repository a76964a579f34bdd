import type { Context } from '../context.ts';
import type { Client } from './client.ts';
import { limitContext } from './limit-context.ts';
import type { Limits } from './limits.ts';
import { REQUEST_POINTS } from './rate-limit.hooks.ts';

/**
 * Takes the points of an operation from its client and gives its work the time it may take; what was
 * allowed before is not counted twice.
 * @param client undefined where nobody is counted
 * @returns false, and nothing taken, where the client has too few points left
 */
export async function allowOperation(
  context: Context,
  client: Client | undefined,
  cost: number,
  limits: Pick<Limits, 'cost' | 'milliseconds'>,
): Promise<boolean> {
  if (context.operation) return true;
  if (client) {
    if (!(await client.spend(cost - REQUEST_POINTS))) return false;
    context.operation = { client, cost, costLimit: limits.cost };
  }
  limitContext(context, limits.milliseconds);
  return true;
}
