import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { LiveDatabase } from '../live-database.ts';
import type { OperationRecord } from './operations.ts';

/** Names of operations told apart; those that come later are counted as `other`. */
const MOST_NAMES = 50;

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

/** One answered request. */
export interface AnsweredRequest {
  method: string;
  /** Pattern of the path, such as `/data/:file`. */
  route: string;
  status: number;
  seconds: number;
  operation: OperationRecord | undefined;
}

/** What the service counts about itself. */
export interface Metrics {
  registry: Registry;
  countRequest: (request: AnsweredRequest) => void;
  /** `answers`: kept by this process; `copies`: held by clients, asked about with If-None-Match. */
  countCache: (cache: 'answers' | 'copies', hit: boolean) => void;
}

/** Begins counting; each service counts for itself. */
export function createMetrics(live: LiveDatabase): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const requests = new Counter({
    name: 'chancery_http_requests_total',
    help: 'Requests answered, by method, route and status.',
    labelNames: ['method', 'route', 'status'],
    registers,
  });
  const seconds = new Histogram({
    name: 'chancery_http_request_seconds',
    help: 'Time from the arrival of a request to the end of its answer, in seconds, by route.',
    labelNames: ['route'],
    buckets: SECONDS,
    registers,
  });
  const operations = new Counter({
    name: 'chancery_graphql_operations_total',
    help: `GraphQL operations by name and outcome: answered, refused (through the client) or failed (through the service). The first ${String(MOST_NAMES)} names of answered operations are told apart, later ones are "other", operations without a readable name "anonymous".`,
    labelNames: ['operation', 'outcome'],
    registers,
  });
  const operationSeconds = new Histogram({
    name: 'chancery_graphql_operation_seconds',
    help: 'Time from the arrival of a GraphQL request to the end of its answer, in seconds, by operation.',
    labelNames: ['operation'],
    buckets: SECONDS,
    registers,
  });
  const caches = new Counter({
    name: 'chancery_cache_requests_total',
    help: 'Looks into a cache by result: "answers" are kept by this process, "copies" are held by clients and asked about with If-None-Match.',
    labelNames: ['cache', 'result'],
    registers,
  });
  describeData(live, registry);
  describeLane(live, registry);

  const nameLabel = createNameLabel();
  return {
    registry,
    countRequest({ method, route, status, seconds: taken, operation }) {
      requests.inc({ method, route, status: String(status) });
      seconds.observe({ route }, taken);
      if (operation === undefined) return;
      const name = nameLabel(operation);
      operations.inc({ operation: name, outcome: operation.outcome });
      operationSeconds.observe({ operation: name }, taken);
    },
    countCache: (cache, hit) => caches.inc({ cache, result: hit ? 'hit' : 'miss' }),
  };
}

/** Keeps the number of labels bounded, whatever names clients invent. */
function createNameLabel(): (operation: OperationRecord) => string {
  const known = new Set<string>();
  return ({ name, outcome }) => {
    if (name === null) return 'anonymous';
    if (known.has(name)) return name;
    if (outcome !== 'answered' || known.size >= MOST_NAMES || name.length > 60) return 'other';
    known.add(name);
    return name;
  };
}

function describeData(live: LiveDatabase, registry: Registry): void {
  new Gauge({
    name: 'chancery_data_version_info',
    help: 'Always 1; the labels tell which data are served.',
    labelNames: ['hash', 'released'],
    registers: [registry],
    collect() {
      const { hash, released } = live.current.version;
      this.reset();
      this.set({ hash, released }, 1);
    },
  });
  new Gauge({
    name: 'chancery_data_files',
    help: 'New database files since the start: taken up, and refused because they could not be used.',
    labelNames: ['result'],
    registers: [registry],
    collect() {
      this.set({ result: 'taken' }, live.counts.taken);
      this.set({ result: 'refused' }, live.counts.refused);
    },
  });
}

/** What became of the questions that were put to the lane. */
function describeLane(live: LiveDatabase, registry: Registry): void {
  new Gauge({
    name: 'chancery_heavy_questions',
    help: 'Heavy questions since the start, answered in a process of their own: answered, stopped with it at the end of their time, refused because too many waited, failed with it.',
    labelNames: ['result'],
    registers: [registry],
    collect() {
      const { answer, stopped, refused, failed } = live.laneCounts;
      this.set({ result: 'answered' }, answer);
      this.set({ result: 'stopped' }, stopped);
      this.set({ result: 'refused' }, refused);
      this.set({ result: 'failed' }, failed);
    },
  });
}

/** `/metrics`: the counts as Prometheus reads them. */
export function registerMetrics(app: FastifyInstance, { registry }: Metrics): void {
  app.get('/metrics', async (_request, reply) => {
    reply.header('cache-control', 'no-store').type(registry.contentType);
    return registry.metrics();
  });
}
