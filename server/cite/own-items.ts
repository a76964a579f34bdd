import type { CslItem } from './csl-item.ts';

const AUTHOR = [{ literal: 'Chancery contributors' }];

/** Which data are cited. */
export interface CitedData {
  /** SHA-256 of the data files. */
  hash: string;
  /** Day of release, ISO 8601. */
  released: string;
  /** Address of the service without a slash at the end; empty when it is not known. */
  publicUrl: string;
}

/** Letters of the hash that name a version. */
const VERSION_LETTERS = 12;

function issued(released: string): object {
  return { 'date-parts': [released.slice(0, 10).split('-').map(Number)] };
}

/** The data as a whole. */
export function citeData({ hash, released, publicUrl }: CitedData): CslItem {
  const version = hash.slice(0, VERSION_LETTERS);
  return {
    id: `chancery-data-${version}`,
    type: 'dataset',
    title: 'Chancery: Acts of Diplomatic Recognition and Their Sources',
    author: AUTHOR,
    edition: `Data version ${version}`,
    issued: issued(released),
    ...(publicUrl === '' ? {} : { URL: `${publicUrl}/data/` }),
  };
}

/** A page of the service: a chart under a choice, or an act. `permalink` holds the data version. */
export function citePage(
  page: { id: string; title: string; permalink: string },
  { hash, released, publicUrl }: CitedData,
): CslItem {
  return {
    id: page.id,
    type: 'webpage',
    title: page.title,
    author: AUTHOR,
    'container-title': 'Chancery',
    edition: `Data version ${hash.slice(0, VERSION_LETTERS)}`,
    issued: issued(released),
    ...(publicUrl === '' ? {} : { URL: page.permalink }),
  };
}
