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
}

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Names and texts of settings, as the environment holds them. */
export type Environment = Readonly<Record<string, string | undefined>>;

export const DEFAULT_DATABASE = 'build/chancery.sqlite';

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
