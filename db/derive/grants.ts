import { Standing, type ActKind, type Confidence, type TreatyKind } from '../vocabulary.ts';

/** What of an act decides the standing it gives. Polities and treaties are named by slug. */
export interface GrantingAct {
  slug: string;
  kind: ActKind;
  actor: string;
  target: string;
  mutual: boolean;
  treaty: string | undefined;
  /** The editors' own choice, in place of the default. */
  confers: Standing | undefined;
  confidence: Confidence;
  statusReport: boolean;
}

/** One direction of an act: the recogniser gives the recognised this standing. */
export interface Grant {
  act: string;
  recogniser: string;
  recognised: string;
  confers: Standing;
}

/** What the standings of all acts depend on. */
export interface GrantContext {
  /** The first member of each polity's line. */
  lineOf: ReadonlyMap<string, string>;
  treatyKinds: ReadonlyMap<string, readonly TreatyKind[]>;
}

/**
 * The grants of all acts, in the acts' order: actor towards target, then, for a mutual act, the
 * other way round. What each kind gives by default stands in data/README.md.
 */
export function deriveGrants(acts: readonly GrantingAct[], context: GrantContext): Grant[] {
  const line = (slug: string): string => context.lineOf.get(slug) ?? slug;
  const recognised = new Set<string>();
  const treatiesOfRecognitions = new Set<string>();
  for (const act of acts) {
    if (!isRecognition(act.kind) || act.statusReport) continue;
    const [actor, target] = [line(act.actor), line(act.target)];
    if (act.treaty !== undefined) treatiesOfRecognitions.add(dyadKey(act.treaty, actor, target));
    if (act.confidence === 'UNVERIFIED') continue;
    recognised.add(`${actor} ${target}`);
    if (act.mutual) recognised.add(`${target} ${actor}`);
  }

  function defaultStanding(act: GrantingAct, recogniser: string, target: string): Standing {
    switch (act.kind) {
      case 'RECOGNITION_DE_FACTO':
        return Standing.DE_FACTO;
      case 'RECOGNITION_DE_JURE':
      case 'RELATIONS_RESTORED':
        return Standing.DE_JURE;
      case 'RELATIONS_ESTABLISHED':
        return recognised.has(`${recogniser} ${target}`) ? Standing.NONE : Standing.DE_JURE;
      case 'TREATY_SIGNED':
        return treatyStanding(act.treaty, recogniser, target);
      default:
        return Standing.NONE;
    }
  }

  function treatyStanding(treaty: string | undefined, one: string, other: string): Standing {
    if (treaty === undefined) return Standing.NONE;
    if (treatiesOfRecognitions.has(dyadKey(treaty, one, other))) return Standing.NONE;
    const recognises = context.treatyKinds.get(treaty)?.includes('RECOGNITION');
    return recognises ? Standing.DE_JURE : Standing.NONE;
  }

  function grant(act: GrantingAct, recogniser: string, target: string): Grant {
    const confers = act.statusReport
      ? Standing.NONE
      : (act.confers ?? defaultStanding(act, line(recogniser), line(target)));
    return { act: act.slug, recogniser, recognised: target, confers };
  }

  return acts.flatMap((act) => [
    grant(act, act.actor, act.target),
    ...(act.mutual ? [grant(act, act.target, act.actor)] : []),
  ]);
}

function isRecognition(kind: ActKind): boolean {
  return kind === 'RECOGNITION_DE_FACTO' || kind === 'RECOGNITION_DE_JURE';
}

/** The same for both orders of the parties. */
function dyadKey(treaty: string, one: string, other: string): string {
  return [treaty, ...[one, other].toSorted()].join(' ');
}
