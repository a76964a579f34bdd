import type { Stats } from 'node:fs';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { assertSound, readDataHash } from '../db/assert-sound.ts';
import { openDatabase, type Database } from '../db/client.ts';
import type { DataVersionRecord } from '../db/reference/reference.ts';
import { prepareContexts, type Context } from './context.ts';
import { FileCheck, isLarge } from './lane/file-check.ts';
import { canBeHeavy } from './lane/heavy-questions.ts';
import { Lane, type LaneCounts } from './lane/lane.ts';
import type { ReadPath } from './read-path.ts';

/** The data of one database file, ready to be asked. */
export interface ServedData {
  db: Database;
  version: DataVersionRecord;
  /** Path of the file; another file may stand there by now. */
  path: string;
  createContext: () => Context;
}

/** Told what becomes of new files; a Fastify logger will do. */
export interface LiveLog {
  info: (details: object, message: string) => void;
  error: (details: object, message: string) => void;
}

/** Data together with the number of requests that read them. */
interface Held extends ServedData {
  lane: Lane | null;
  readers: number;
  replaced: boolean;
}

/** How the data are read. */
export interface Reading {
  readPath: ReadPath;
  /** The least rows that a heavy question reads. */
  laneFrom: number;
}

/** How often the place of the file is looked at, in milliseconds. */
const LOOK_EVERY_MS = 1000;

/**
 * The data being served. A new file that is renamed into the place of the old one is taken up whole:
 * requests that have begun end on the old data, later ones see the new. A file that cannot be used is
 * refused and told, and the old data stay.
 */
export class LiveDatabase {
  readonly #log: LiveLog;
  readonly #reading: Reading;
  #held: Held;
  /** The file the data come from; null until the place has been looked at once. */
  #stamp: string | null = null;
  #refused: string | null = null;
  #looking: Promise<void> | null = null;
  /** A large file that is being read. */
  #checking: FileCheck | null = null;
  #closed = false;
  #timer: NodeJS.Timeout | undefined;
  readonly #listeners: ((data: ServedData) => void)[] = [];
  /** New files taken up, and new files refused, since the start. */
  readonly counts = { taken: 0, refused: 0 };
  /** What became of heavy questions since the start. */
  readonly laneCounts: LaneCounts = { answer: 0, stopped: 0, refused: 0, failed: 0 };
  /** All lanes that are open: data that have been replaced may still be read. */
  readonly #lanes = new Set<Lane>();

  /** @param db opened for reading; it is closed when its data are replaced or with `close` */
  constructor(db: Database, log: LiveLog, reading: Reading) {
    this.#reading = reading;
    this.#log = log;
    this.#held = this.#hold(db);
  }

  /** The newest data; to read them over more than one turn of the event loop, use `borrow`. */
  get current(): ServedData {
    return this.#held;
  }

  /** Whether the data can be read. */
  get usable(): boolean {
    return this.#held.db.$client.open;
  }

  /** The newest data, which stay open until `giveBack` is called; further calls of it do nothing. */
  borrow(): { data: ServedData; giveBack: () => void } {
    const held = this.#held;
    held.readers += 1;
    let out = true;
    return {
      data: held,
      giveBack: () => {
        if (!out) return;
        out = false;
        held.readers -= 1;
        this.#closeUnread(held);
      },
    };
  }

  /** Runs work on the newest data, which stay open until it has ended. */
  async use<T>(work: (data: ServedData) => Promise<T> | T): Promise<T> {
    const { data, giveBack } = this.borrow();
    try {
      return await work(data);
    } finally {
      giveBack();
    }
  }

  /** Calls a listener whenever new data have been taken up. */
  onChange(listener: (data: ServedData) => void): void {
    this.#listeners.push(listener);
  }

  /** Looks every second whether another file stands in the place of the old one. */
  watch(): void {
    this.#timer ??= setInterval(() => void this.look(), LOOK_EVERY_MS).unref();
  }

  /**
   * Looks now; resolves when a new file has been taken up or refused, or when the check of a large one
   * is under way.
   */
  async look(): Promise<void> {
    if (this.#checking) return;
    this.#looking ??= this.#takeUp().finally(() => {
      this.#looking = null;
    });
    await this.#looking;
  }

  /**
   * Opens the file the newest data come from, to be read as it is; the caller closes it. Null when
   * another file stands in its place that cannot be used, or none.
   */
  async openFile(): Promise<{ file: FileHandle; size: number; version: DataVersionRecord } | null> {
    await this.look();
    const file = await open(this.#held.path).catch(() => null);
    if (file === null) return null;
    const stats = await file.stat();
    if (stampOf(stats) === this.#stamp) {
      return { file, size: stats.size, version: this.#held.version };
    }
    await file.close();
    return null;
  }

  /** Stops looking and closes the data. */
  close(): void {
    clearInterval(this.#timer);
    this.#closed = true;
    this.#checking?.stop();
    for (const lane of this.#lanes) lane.close();
    this.#held.db.$client.close();
  }

  async #takeUp(): Promise<void> {
    const { path, version } = this.#held;
    const stats = await stat(path).catch(() => null);
    if (stats === null) return;
    const stamp = stampOf(stats);
    if (stamp === this.#stamp || stamp === this.#refused) return;
    const known = this.#stamp === null ? version.hash : null;
    let db: Database | undefined;
    try {
      db = openDatabase(path);
      if (readDataHash(db) === known) {
        db.$client.close();
        this.#stamp = stamp;
      } else if (isLarge(stats)) void this.#checkBeside(db, stamp);
      else {
        assertSound(db);
        this.#serve(db, stamp);
      }
    } catch (error) {
      db?.$client.close();
      this.#refuse(stamp, error);
    }
  }

  /** Has a large file read in a process of its own; until then nothing else is looked at. */
  async #checkBeside(db: Database, stamp: string): Promise<void> {
    const { path } = this.#held;
    const check = new FileCheck(path);
    this.#checking = check;
    try {
      await check.done;
      const stats = await stat(path);
      // Another file has come meanwhile, and is looked at for itself.
      if (stampOf(stats) === stamp && !this.#closed) this.#serve(db, stamp);
      else db.$client.close();
    } catch (error) {
      db.$client.close();
      if (!this.#closed) this.#refuse(stamp, error);
    } finally {
      this.#checking = null;
    }
  }

  #serve(db: Database, stamp: string): void {
    const next = this.#hold(db);
    this.#stamp = stamp;
    this.#replace(next);
  }

  #refuse(stamp: string, fault: unknown): void {
    const { path } = this.#held;
    this.#refused = stamp;
    this.counts.refused += 1;
    this.#log.error({ err: fault, path }, 'A new database file is refused; the old data stay');
  }

  #replace(next: Held): void {
    const old = this.#held;
    this.#held = next;
    old.replaced = true;
    this.counts.taken += 1;
    const { hash, released } = next.version;
    this.#log.info({ dataVersion: hash, released }, 'New data are served');
    for (const listener of this.#listeners) listener(next);
    this.#closeUnread(old);
  }

  #hold(db: Database): Held {
    const { readPath, laneFrom } = this.#reading;
    const path = db.$client.name;
    const createContext = prepareContexts(db, readPath);
    const { reference, sizes } = createContext();
    const { version } = reference;
    const lane =
      readPath.heavyLane && canBeHeavy({ sizes }, laneFrom)
        ? new Lane({
            path,
            hash: version.hash,
            readPath,
            counts: this.laneCounts,
            log: (fault, message) => {
              this.#log.error({ err: fault, path }, message);
            },
          })
        : null;
    if (lane) this.#lanes.add(lane);
    return {
      db,
      version,
      path,
      lane,
      createContext: () => Object.assign(createContext(), { lane }),
      readers: 0,
      replaced: false,
    };
  }

  #closeUnread({ replaced, readers, db, lane }: Held): void {
    if (!replaced || readers > 0) return;
    db.$client.close();
    if (!lane) return;
    lane.close();
    this.#lanes.delete(lane);
  }
}

/** Tells one file from another in the same place. */
function stampOf({ dev, ino, size, mtimeMs }: Stats): string {
  return [dev, ino, size, mtimeMs].join(' ');
}
