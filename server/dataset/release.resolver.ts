import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { lineUpTo } from '../../db/reference/lines.ts';
import { differencesBetween, listReleases } from '../../db/queries/releases.ts';
import { nameVersion, VERSION_LETTERS } from '../../db/version-name.ts';
import type { Context } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { requirePolity } from '../polity/require-polity.ts';
import { DataVersion } from './data-version.type.ts';
import { ActChange, DataChanges, Release } from './release.type.ts';

const MOST = 100;
const USUAL = 20;

@Resolver(() => DataVersion)
export class ReleaseResolver {
  @FieldResolver(() => [Release], {
    description: 'The recorded releases of the data, oldest first; the present data are the last.',
  })
  releases(@Ctx() context: Context): Release[] {
    return releasesOf(context);
  }

  @FieldResolver(() => DataChanges, {
    nullable: true,
    description:
      'What has changed since a release; null when that version is not among the recorded releases.',
  })
  changes(
    @Arg('since', () => String, {
      description: 'A data version: at least its first twelve letters, as links carry it.',
    })
    since: string,
    @Arg('subjects', () => [String], {
      nullable: true,
      description:
        'Slugs of polities, 1 to 8: only acts that these, or those they continue, are a party to; left out: all acts.',
    })
    subjects: string[] | null,
    @Ctx() context: Context,
  ): DataChanges | null {
    const version = readVersion(since);
    const release = releasesOf(context).find((one) => one.version === version);
    const now = nameVersion(context.reference.version.hash);
    const all = differencesBetween(context.db, version, now);
    if (release === undefined || all === null) return null;
    const parties = partiesOf(context, subjects);
    const differences = all.filter(
      ({ actor, target }) => parties === null || parties.has(actor) || parties.has(target),
    );
    const count = (kind: string): number =>
      differences.filter(({ change }) => change === kind).length;
    return {
      since: release,
      total: differences.length,
      added: count('ADDED'),
      changed: count('CHANGED'),
      removed: count('REMOVED'),
      differences,
    };
  }
}

@Resolver(() => DataChanges)
export class DataChangesResolver {
  @FieldResolver(() => [ActChange], { description: 'The acts that differ, by key.' })
  acts(
    @Root() { differences }: DataChanges,
    @Arg('first', () => Int, {
      nullable: true,
      description: 'How many at most, 1 to 100; default 20.',
    })
    first: number | null,
  ): ActChange[] {
    const most = first ?? USUAL;
    if (most < 1 || most > MOST) {
      throw badUserInput(`first is ${String(most)}; ask for 1 to ${String(MOST)} acts.`);
    }
    return differences.slice(0, most);
  }
}

function releasesOf({ db, reference }: Context): Release[] {
  const now = nameVersion(reference.version.hash);
  const all = listReleases(db).map((release) => ({ ...release, present: release.version === now }));
  return all.sort((a, b) => Number(a.present) - Number(b.present));
}

function readVersion(text: string): string {
  if (/^[0-9a-f]{12,64}$/i.test(text)) return nameVersion(text.toLowerCase());
  throw badUserInput(
    `since is ${JSON.stringify(text.slice(0, 80))}; write a data version, at least ${String(VERSION_LETTERS)} letters of it, such as dataVersion { releases { version } } lists.`,
  );
}

/** The slugs of the subjects and of all they continue; null where nothing narrows. */
function partiesOf({ reference }: Context, subjects: string[] | null): Set<string> | null {
  if (subjects == null || subjects.length === 0) return null;
  if (subjects.length > 8) {
    throw badUserInput(`subjects has ${String(subjects.length)} entries; name 1 to 8 polities.`);
  }
  const lines = subjects.flatMap((slug) =>
    lineUpTo(reference, requirePolity(reference, 'subjects', slug)),
  );
  return new Set(lines.map(({ slug }) => slug));
}
