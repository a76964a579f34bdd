import type { LimitSetting, Limits } from './limits/limits.ts';
import { readPathSettings, type ReadPath } from './read-path.ts';

/** Everything an operator can set, checked. */
export interface Settings {
  /** TCP port; 0 lets the system choose a free one. */
  port: number;
  /** Address to listen on. */
  host: string;
  /** Path of the database file. */
  database: string;
  /** Address under which readers reach the service, without a slash at the end; null: not known. */
  publicUrl: string | null;
  /**
   * Whose `X-Forwarded-*` headers are believed: nobody's, everybody's, or those of the listed
   * addresses and networks.
   */
  trustProxy: boolean | string;
  logLevel: LogLevel;
  /** Answers kept in memory at most, in megabytes; 0 keeps none. */
  cacheMegabytes: number;
  /** Where readers report corrections, as `mailto:` or `https:` address; null: nowhere. */
  corrections: string | null;
  /** What one operation and one client may ask. */
  limits: Limits;
  /** Pieces of the read path, each on unless it is switched off. */
  readPath: ReadPath;
  /** Rows that a question reads at least to be answered in the lane for heavy ones. */
  laneFrom: number;
}

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Names and texts of settings, as the environment holds them. */
export type Environment = Readonly<Record<string, string | undefined>>;

export const DEFAULT_DATABASE = 'build/chancery.sqlite';

/**
 * The limits, each a whole number. The dearest question of the dashboard costs about two thirds of
 * LIMIT_COST, most of them less than a third. RATE_POINTS lets a classroom behind one address work with it
 * (150 to 1,000 views in an hour), and no client keep a processor busy for more than a minute.
 */
export const LIMIT_SETTINGS: readonly LimitSetting[] = [
  {
    name: 'LIMIT_TOKENS',
    limit: 'tokens',
    unit: 'tokens',
    default: 2000,
    least: 100,
    most: 100_000,
    meaning: 'Words and signs of a GraphQL document.',
  },
  {
    name: 'LIMIT_DEPTH',
    limit: 'depth',
    unit: 'levels',
    default: 10,
    least: 3,
    most: 100,
    meaning: 'Fields inside each other; introspection has 16 levels of its own.',
  },
  {
    name: 'LIMIT_ALIASES',
    limit: 'aliases',
    unit: 'aliases',
    default: 30,
    least: 0,
    most: 10_000,
    meaning: 'Aliased fields of an operation, fragments counted wherever they are spread.',
  },
  {
    name: 'LIMIT_DIRECTIVES',
    limit: 'directives',
    unit: 'directives',
    default: 50,
    least: 0,
    most: 10_000,
    meaning: 'Directives of an operation, counted likewise.',
  },
  {
    name: 'LIMIT_COST',
    limit: 'cost',
    unit: 'points',
    default: 10_000,
    least: 100,
    most: 10_000_000,
    meaning: 'Objects that the answer to an operation can hold; scalars are free.',
  },
  {
    name: 'LIMIT_TIME',
    limit: 'milliseconds',
    unit: 'ms',
    default: 1000,
    least: 1,
    most: 600_000,
    meaning: 'Time of an operation, after which its statement is stopped.',
  },
  {
    name: 'RATE_POINTS',
    limit: 'points',
    unit: 'points',
    default: 500_000,
    least: 100,
    most: 1_000_000_000,
    meaning: 'Points of one client in each window; not less than LIMIT_COST.',
  },
  {
    name: 'RATE_WINDOW',
    limit: 'window',
    unit: 's',
    default: 3600,
    least: 1,
    most: 86_400,
    meaning: 'Length of the window, which begins with the first request of a client.',
  },
  {
    name: 'RATE_CLIENTS',
    limit: 'clients',
    unit: 'clients',
    default: 10_000,
    least: 10,
    most: 1_000_000,
    meaning: 'Clients remembered at the same time; beyond, the longest unheard of is forgotten.',
  },
];

/** One or more settings are wrong; the message has one sentence for each. */
export class InvalidSettings extends Error {
  override readonly name = 'InvalidSettings';
  readonly complaints: readonly string[];

  constructor(complaints: readonly string[]) {
    super(complaints.join('\n'));
    this.complaints = complaints;
  }
}

/**
 * Reads the settings; empty texts count as absent.
 * @throws {InvalidSettings} with all complaints together
 */
export function readSettings(environment: Environment): Settings {
  const complaints: string[] = [];
  const text = (name: string): string | undefined => {
    const value = environment[name]?.trim();
    return value === '' ? undefined : value;
  };
  const complain = <T>(fallback: T, sentence: string): T => {
    complaints.push(sentence);
    return fallback;
  };

  const settings: Settings = {
    port: readPort(text('PORT'), complain),
    host: text('HOST') ?? '127.0.0.1',
    database: text('DATABASE') ?? DEFAULT_DATABASE,
    publicUrl: readPublicUrl(text('PUBLIC_URL'), complain),
    trustProxy: readTrustProxy(text('TRUST_PROXY'), complain),
    logLevel: readLogLevel(text('LOG_LEVEL'), complain),
    cacheMegabytes: readCacheMegabytes(text('CACHE_MEGABYTES'), complain),
    corrections: readCorrections(text('CORRECTIONS'), complain),
    limits: readLimits(text, complain),
    laneFrom: readLaneFrom(text('LANE_FROM'), complain),
    readPath: readPathSettings(text, (sentence) => complaints.push(sentence)),
  };
  if (/\s/.test(settings.host)) {
    complaints.push(
      `HOST is ${quote(settings.host)}; set one address to listen on, such as 127.0.0.1 or 0.0.0.0.`,
    );
  }
  if (complaints.length > 0) throw new InvalidSettings(complaints);
  return settings;
}

type Complain = <T>(fallback: T, sentence: string) => T;

function quote(value: string): string {
  return JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value);
}

function readLimits(text: (name: string) => string | undefined, complain: Complain): Limits {
  const read = ({ name, unit, least, most, ...setting }: LimitSetting): number => {
    const value = text(name);
    if (value === undefined) return setting.default;
    const number = Number(value);
    if (/^\d+$/.test(value) && number >= least && number <= most) return number;
    return complain(
      setting.default,
      `${name} is ${quote(value)}; set a whole number of ${unit} from ${String(least)} to ${String(most)}, such as ${String(setting.default)}.`,
    );
  };
  const limits = Object.fromEntries(
    LIMIT_SETTINGS.map((setting) => [setting.limit, read(setting)]),
  ) as Record<keyof Limits, number>;
  if (limits.points >= limits.cost) return limits;
  return complain(
    limits,
    `RATE_POINTS is "${String(limits.points)}"; set at least the ${String(limits.cost)} points of LIMIT_COST, so that the dearest query allowed can be asked.`,
  );
}

function readPort(value: string | undefined, complain: Complain): number {
  if (value === undefined) return 4000;
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return port;
  return complain(
    4000,
    `PORT is ${quote(value)}; set a whole number from 0 to 65535, such as 4000.`,
  );
}

function readPublicUrl(value: string | undefined, complain: Complain): string | null {
  if (value === undefined) return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  const plain =
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    url.search + url.hash + url.username + url.password === '';
  if (plain) return url.href.replace(/\/+$/, '');
  return complain(
    null,
    `PUBLIC_URL is ${quote(value)}; set the address readers use, such as https://chancery.example.org, without query or password.`,
  );
}

function readCorrections(value: string | undefined, complain: Complain): string | null {
  if (value === undefined) return null;
  const plain = value.replace(/^mailto:/i, '');
  if (/^[^\s@<>"]+@[^\s@<>"?]+\.[^\s@<>"?]+$/.test(plain)) return `mailto:${plain}`;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url !== null && /^https?:$/.test(url.protocol)) return url.href;
  return complain(
    null,
    `CORRECTIONS is ${quote(value)}; set a mail address or a web address, such as corrections@example.org.`,
  );
}

/** IPv4 or IPv6 address or network, or one of the words the proxy check knows. */
const PROXY = /^(?:[0-9a-f.:]+(?:\/\d{1,3})?|loopback|linklocal|uniquelocal)$/i;

function readTrustProxy(value: string | undefined, complain: Complain): boolean | string {
  if (value === undefined || /^(false|no|0)$/i.test(value)) return false;
  if (/^(true|yes)$/i.test(value)) return true;
  const entries = value.split(',').map((entry) => entry.trim());
  const good = entries.every((entry) => PROXY.test(entry) && /[.:]|[g-z]/i.test(entry));
  if (good) return entries.join(',');
  return complain(
    false,
    `TRUST_PROXY is ${quote(value)}; set true, false, or the addresses of your proxies, such as 10.0.0.0/8,loopback.`,
  );
}

function readLogLevel(value: string | undefined, complain: Complain): LogLevel {
  if (value === undefined) return 'warn';
  const level = LOG_LEVELS.find((name) => name === value.toLowerCase());
  return (
    level ?? complain('warn', `LOG_LEVEL is ${quote(value)}; set one of ${LOG_LEVELS.join(', ')}.`)
  );
}

function readCacheMegabytes(value: string | undefined, complain: Complain): number {
  if (value === undefined) return 32;
  const megabytes = Number(value);
  if (/^\d+$/.test(value) && megabytes <= 4096) return megabytes;
  return complain(
    32,
    `CACHE_MEGABYTES is ${quote(value)}; set a whole number from 0 (off) to 4096, such as 32.`,
  );
}

/** Rows that are read in less than a tenth of a second. */
const LANE_FROM = 50_000;
const MOST_LANE_FROM = 1_000_000_000;

function readLaneFrom(value: string | undefined, complain: Complain): number {
  if (value === undefined) return LANE_FROM;
  const rows = Number(value);
  if (/^\d+$/.test(value) && rows <= MOST_LANE_FROM) return rows;
  return complain(
    LANE_FROM,
    `LANE_FROM is ${quote(value)}; set a whole number of rows from 0 (every question) to ${String(MOST_LANE_FROM)}, such as ${String(LANE_FROM)}.`,
  );
}
