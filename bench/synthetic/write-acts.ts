import type SqliteDatabase from 'better-sqlite3';
import type { ActKind, Confidence } from '../../db/vocabulary.ts';
import { Random, Zipf } from '../random.ts';
import { daysOfMonth, months, type Dated } from './days.ts';
import { Dyads } from './dyads.ts';
import { Words } from './words.ts';
import { WORLD } from './world.ts';

const KIND_WORDS: Partial<Record<ActKind, string>> = {
  RECOGNITION_DE_FACTO: 'recognises de facto',
  RECOGNITION_DE_JURE: 'recognises de jure',
  RECOGNITION_REFUSED: 'refuses to recognise',
  RECOGNITION_WITHDRAWN: 'withdraws recognition from',
  RELATIONS_ESTABLISHED: 'establishes relations with',
  RELATIONS_SEVERED: 'breaks with',
  RELATIONS_RESTORED: 'resumes relations with',
  TREATY_SIGNED: 'signs a treaty with',
};

const WORDS = 4000;
const WORDS_PER_SUMMARY = 8;
const PLACES = 300;
const STATUS_REPORTS = 0.01;
const MOST_CLAIMS = 5;

function confidence(random: Random): Confidence {
  const chance = random.next();
  if (chance < 0.03) return 'UNVERIFIED';
  if (chance < 0.1) return 'CONTESTED';
  return chance < 0.6 ? 'SINGLE_SOURCE' : 'CONFIRMED';
}

function statements(client: SqliteDatabase.Database) {
  const into = (table: string, columns: string): SqliteDatabase.Statement =>
    client.prepare(`INSERT INTO ${table} (${columns}) VALUES (${columns.replaceAll(/\w+/g, '?')})`);
  return {
    act: into(
      'acts',
      'id, slug, kind, date_edtf, date_earliest, date_latest, year, year_latest, actor_id, target_id, mutual, treaty_id, confers, confidence, status_report, title, summary, place, dataset_id',
    ),
    grant: into('grants', 'act_id, recogniser_id, recognised_id, confers'),
    claim: into(
      'claims',
      'id, act_id, source_id, dataset_id, stance, kind, date_edtf, date_earliest, date_latest, locator, confidence',
    ),
    search: into('search', 'kind, slug, title, names, body'),
  };
}

/** How many rows were written. */
export interface Written {
  acts: number;
  grants: number;
  claims: number;
}

/** Makes acts with grants, claims and search rows, in chronological order, in one transaction. */
export function writeActs(client: SqliteDatabase.Database, acts: number, seed: number): Written {
  const random = new Random(seed);
  const dyads = new Dyads(random);
  const words = new Words(WORDS, random);
  const sources = new Zipf(WORLD.sources);
  const write = statements(client);
  const written: Written = { acts: 0, grants: 0, claims: 0 };

  function writeClaims(id: number, dataset: number, date: Dated): void {
    let count = 1;
    while (count < MOST_CLAIMS && random.next() < 0.4) count += 1;
    const named = new Set<number>();
    while (named.size < count) named.add(sources.draw(random) + 1);
    for (const source of named) {
      written.claims += 1;
      const own = random.next() < 0.2;
      write.claim.run(
        written.claims,
        id,
        source,
        dataset,
        random.next() < 0.05 ? 'DISPUTES' : 'SUPPORTS',
        null,
        own ? date.edtf : null,
        own ? date.earliest : null,
        own ? date.latest : null,
        random.next() < 0.5 ? `p. ${String(1 + random.below(800))}` : null,
        'MEDIUM',
      );
    }
  }

  function writeAct(date: Dated, year: number, yearLatest: number): void {
    const { actor, target, kind, confers, mutual } = dyads.next();
    written.acts += 1;
    const id = written.acts;
    const slug = `act-${String(id).padStart(8, '0')}`;
    const isReport = random.next() < STATUS_REPORTS;
    const sure = confidence(random);
    const given = isReport ? 'NONE' : confers;
    const title = `Polity ${String(actor)} ${KIND_WORDS[kind] ?? 'acts towards'} Polity ${String(target)}`;
    const summary = words.draw(WORDS_PER_SUMMARY, random);
    const place = random.next() < 0.3 ? words.at(random.below(PLACES)) : null;
    const treaty = kind === 'TREATY_SIGNED' ? 1 + random.below(WORLD.treaties) : null;
    const dataset = 1 + random.below(WORLD.datasets);
    write.act.run(
      id,
      slug,
      kind,
      date.edtf,
      date.earliest,
      date.latest,
      year,
      yearLatest,
      actor,
      target,
      mutual ? 1 : 0,
      treaty,
      given,
      sure,
      isReport ? 1 : 0,
      title,
      summary,
      place,
      dataset,
    );
    write.grant.run(id, actor, target, given);
    written.grants += 1;
    if (mutual) {
      write.grant.run(id, target, actor, given);
      written.grants += 1;
    }
    if (sure !== 'UNVERIFIED') writeClaims(id, dataset, date);
    write.search.run('act', slug, title, '', place === null ? summary : `${summary} ${place}`);
  }

  client.transaction(() => {
    for (const { year, month, acts: count } of months(acts)) {
      for (const date of daysOfMonth(year, month, count, random)) writeAct(date, year, year);
    }
  })();
  return written;
}
