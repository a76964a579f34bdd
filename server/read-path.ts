/** The pieces of the read path that can be switched off; answers are the same without them. */
export interface ReadPath {
  /** Counts read the table of turning acts instead of the acts. */
  countTables: boolean;
  /** Queries that are asked again run as compiled functions. */
  compiledExecution: boolean;
  /** Questions that were asked before are answered without going through the GraphQL server. */
  directAnswers: boolean;
  /** Statements are prepared once for each connection. */
  preparedStatements: boolean;
  /** Questions that read much are answered in a process of their own. */
  heavyLane: boolean;
}

/** One switch, as an operator sets it. */
export interface ReadPathSwitch {
  /** Name in the environment. */
  name: string;
  piece: keyof ReadPath;
}

/** All switches; each is `on` unless it is set to `off`. */
export const READ_PATH_SWITCHES: readonly ReadPathSwitch[] = [
  { name: 'COUNT_TABLES', piece: 'countTables' },
  { name: 'COMPILED_EXECUTION', piece: 'compiledExecution' },
  { name: 'DIRECT_ANSWERS', piece: 'directAnswers' },
  { name: 'PREPARED_STATEMENTS', piece: 'preparedStatements' },
  { name: 'HEAVY_LANE', piece: 'heavyLane' },
];

/** Everything on, as the service runs unless it is told otherwise. */
export const WHOLE_READ_PATH: ReadPath = {
  countTables: true,
  compiledExecution: true,
  directAnswers: true,
  preparedStatements: true,
  heavyLane: true,
};

/**
 * Reads the switches.
 * @param complain is told a sentence for each value that is none
 */
export function readPathSettings(
  text: (name: string) => string | undefined,
  complain: (sentence: string) => void,
): ReadPath {
  const readPath = { ...WHOLE_READ_PATH };
  for (const { name, piece } of READ_PATH_SWITCHES) {
    const value = text(name)?.toLowerCase();
    if (value === undefined || value === 'on') continue;
    if (value === 'off') readPath[piece] = false;
    else complain(`${name} is ${JSON.stringify(value.slice(0, 80))}; set on or off.`);
  }
  return readPath;
}
