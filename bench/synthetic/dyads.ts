import type { ActKind, Standing } from '../../db/vocabulary.ts';
import { Zipf, type Random } from '../random.ts';
import { WORLD } from './world.ts';

/** What one act does, before it has a day. */
export interface Deed {
  actor: number;
  target: number;
  kind: ActKind;
  confers: Standing;
  mutual: boolean;
}

/** Acts that open and close nothing: the mass of any collection. */
const TRAFFIC: readonly ActKind[] = [
  'TREATY_SIGNED',
  'TREATY_SIGNED',
  'OTHER',
  'OTHER',
  'OTHER',
  'EXPULSION',
  'INTERVENTION',
];

/** Towards each other state a state takes this many turns at most; what grows with the number of acts is traffic. */
const MOST_TURNS = 3;

/** How many of the acts of a dyad are turns, until it has had all it will have. */
const TURNS_SHARE = 0.5;

/** Where a dyad stands: refused or unknown, recognised de facto, de jure, broken off. */
type Stage = 'NONE' | 'DE_FACTO' | 'DE_JURE' | 'BROKEN';
const STAGES: readonly Stage[] = ['NONE', 'DE_FACTO', 'DE_JURE', 'BROKEN'];

/** The pairs of states that act, by Zipf's law on both sides, each with the course of its relations. */
export class Dyads {
  readonly #random: Random;
  readonly #zipf = new Zipf(WORLD.polities, 0.8);
  readonly #stages = new Uint8Array((WORLD.polities + 1) ** 2);
  readonly #turns = new Uint8Array((WORLD.polities + 1) ** 2);

  constructor(random: Random) {
    this.#random = random;
  }

  next(): Deed {
    const actor = this.#zipf.draw(this.#random) + 1;
    let target = actor;
    while (target === actor) target = this.#zipf.draw(this.#random) + 1;
    const turn = this.#turn(actor, target);
    if (turn) return { actor, target, ...turn };
    const kind = this.#random.pick(TRAFFIC);
    return { actor, target, kind, confers: 'NONE', mutual: kind === 'TREATY_SIGNED' };
  }

  #turn(actor: number, target: number): Omit<Deed, 'actor' | 'target'> | undefined {
    const place = actor * (WORLD.polities + 1) + target;
    const turns = this.#turns[place] ?? 0;
    if (turns >= MOST_TURNS || this.#random.next() > TURNS_SHARE) return undefined;
    const [kind, confers, next] = this.#step(STAGES[this.#stages[place] ?? 0] ?? 'NONE');
    this.#turns[place] = turns + 1;
    this.#stages[place] = STAGES.indexOf(next);
    return { kind, confers, mutual: kind === 'RELATIONS_ESTABLISHED' };
  }

  #step(stage: Stage): [ActKind, Standing, Stage] {
    const chance = this.#random.next();
    switch (stage) {
      case 'NONE':
        if (chance < 0.15) return ['RECOGNITION_REFUSED', 'NONE', 'NONE'];
        if (chance < 0.35) return ['RECOGNITION_DE_FACTO', 'DE_FACTO', 'DE_FACTO'];
        if (chance < 0.55) return ['RELATIONS_ESTABLISHED', 'DE_JURE', 'DE_JURE'];
        return ['RECOGNITION_DE_JURE', 'DE_JURE', 'DE_JURE'];
      case 'DE_FACTO':
        return ['RECOGNITION_DE_JURE', 'DE_JURE', 'DE_JURE'];
      case 'DE_JURE':
        if (chance < 0.2) return ['RECOGNITION_WITHDRAWN', 'NONE', 'NONE'];
        return ['RELATIONS_SEVERED', 'NONE', 'BROKEN'];
      case 'BROKEN':
        return ['RELATIONS_RESTORED', 'DE_JURE', 'DE_JURE'];
    }
  }
}
