import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

function pagesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
}

const PAGES = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...pagesIn('docs')].filter((page) =>
  existsSync(join(ROOT, page)),
);

/** The page's prose: code blocks show links and headings that are none. */
function readProse(page: string): string {
  return readFileSync(join(ROOT, page), 'utf8').replaceAll(/^(```|~~~)[\s\S]*?^\1/gm, '');
}

/** Anchors as GitHub makes them from headings, and those written out as HTML. */
function anchorsOf(page: string): Set<string> {
  const prose = readProse(page);
  const anchors = new Set<string>();
  const seen = new Map<string, number>();
  for (const [, heading = ''] of prose.matchAll(/^#{1,6} +(.+?) *#*$/gm)) {
    const anchor = heading
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
      .replaceAll(' ', '-');
    const times = seen.get(anchor) ?? 0;
    seen.set(anchor, times + 1);
    anchors.add(times === 0 ? anchor : `${anchor}-${String(times)}`);
  }
  for (const [, id = ''] of prose.matchAll(/<[^>]+ (?:id|name)="([^"]+)"/g)) anchors.add(id);
  return anchors;
}

function relativeLinks(page: string): string[] {
  const prose = readProse(page).replaceAll(/`[^`\n]*`/g, '');
  const targets = [
    ...prose.matchAll(/\]\(\s*<?([^)\s>]+)/g),
    ...prose.matchAll(/^\[[^\]]+\]:\s*(\S+)/gm),
    ...prose.matchAll(/<(?:img|a)\b[^>]*\b(?:src|href)="([^"]+)"/g),
  ].map(([, target = '']) => target);
  return targets.filter((target) => !/^([a-z][a-z+.-]*:|\/\/)/i.test(target));
}

/** Why a link leads nowhere, or nothing when it arrives. */
function complaint(page: string, link: string): string | undefined {
  const [path = '', anchor] = decodeURIComponent(link).split('#');
  const target = path === '' ? page : join(dirname(page), path);
  const place = join(ROOT, target);
  if (relative(ROOT, place).startsWith('..')) return `${page}: ${link} leaves the repository`;
  if (!existsSync(place)) return `${page}: ${link} leads to no file`;
  if (anchor === undefined || anchor === '' || statSync(place).isDirectory()) return undefined;
  if (!target.endsWith('.md') || anchorsOf(target).has(anchor)) return undefined;
  return `${page}: ${link} leads to no heading of ${target}`;
}

function scriptsNamedIn(page: string): string[] {
  const text = readFileSync(join(ROOT, page), 'utf8');
  return [...text.matchAll(/\bnpm run (?:--?[a-z]+ )*([a-z][\w:-]*)/g)].map(
    ([, name = '']) => name,
  );
}

const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

describe.each(PAGES)('%s', (page) => {
  test('every relative link and anchor arrives', () => {
    const complaints = relativeLinks(page).map((link) => complaint(page, link));
    expect(complaints.filter(Boolean)).toEqual([]);
  });

  test('every npm script it names exists', () => {
    expect(scriptsNamedIn(page).filter((name) => !(name in scripts))).toEqual([]);
  });
});
