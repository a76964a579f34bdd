import { sealFiles } from '../import/file-seals.ts';
import type { Origin } from '../import/origin.ts';
import type { Check, Report } from './check.ts';

export const originsAgree: Check = {
  name: 'origins-agree',
  description:
    'Each origin.yml lists the files beside it with their rows and SHA-256; its subjects are polities.',
  check({ files, slugs }, report) {
    const folders = [{ folder: '', origin: files.origin }, ...files.sets];
    for (const { folder, origin } of folders) {
      compareSeals(files.dir, folder, origin, report);
      for (const subject of origin.subjects) {
        if (slugs.polities.has(subject)) continue;
        const message = `"${subject}" is none of the polities. Write a slug of polities.csv.`;
        report(origin.placeOf('subjects'), origin.slug, message);
      }
    }
  },
};

const CURE = 'Run "npm run db:seal" after editing.';

function compareSeals(dir: string, folder: string, origin: Origin, report: Report): void {
  const sealed = new Map(origin.files.map((file) => [file.name, file]));
  for (const { name, rows, sha256 } of sealFiles(dir, folder)) {
    const seal = sealed.get(name);
    sealed.delete(name);
    if (!seal) {
      report(origin.placeOf('files'), origin.slug, `"${name}" is not listed. ${CURE}`);
    } else if (seal.rows !== rows) {
      const message = `"${name}" has ${rows} rows, not ${seal.rows}. ${CURE}`;
      report(seal.place, origin.slug, message);
    } else if (seal.sha256 !== sha256) {
      const message = `"${name}" has changed since it was sealed (SHA-256 ${sha256.slice(0, 12)}…). ${CURE}`;
      report(seal.place, origin.slug, message);
    }
  }
  for (const { name, place } of sealed.values()) {
    report(place, origin.slug, `"${name}" is no file of this folder. ${CURE}`);
  }
}
