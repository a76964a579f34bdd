import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { RateLimit } from './rate-limit.type.ts';

@Resolver()
export class RateLimitResolver {
  @Query(() => RateLimit, {
    description: 'What this client may still ask for; the `RateLimit-*` headers tell the same.',
  })
  rateLimit(@Ctx() { operation }: Context): RateLimit {
    if (!operation) throw new Error('The allowance is asked for outside a request.');
    const { client, cost, costLimit } = operation;
    const { limit, remaining, resetAt } = client.allowance;
    return { limit, remaining, resetAt: new Date(resetAt).toISOString(), cost, costLimit };
  }
}
