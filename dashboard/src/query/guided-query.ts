import type { Measure, Standing } from '../../charts/vocabulary.ts';

/** What a guided query asks for. */
export const GUIDED_QUESTIONS = ['counts', 'partners', 'acts'] as const;
export type GuidedQuestion = (typeof GUIDED_QUESTIONS)[number];

/** How a guided count is divided. */
export type GuidedGrouping = 'NONE' | 'REGION' | 'KIND' | 'STANDING' | 'PARTNER';

/** The choices of the guided start. */
export interface GuidedChoices {
  question: GuidedQuestion;
  /** Slugs, one to eight; partners and acts take the first. */
  subjects: string[];
  measure: Measure;
  standing: Exclude<Standing, 'NONE'>;
  /** Both inclusive; null leaves the side open. */
  from: number | null;
  to: number | null;
  groupBy: GuidedGrouping;
  /** Whether the rows carry the acts behind them. */
  withActs: boolean;
}

/** The query for some choices, with a comment wherever something can be changed by hand. */
export function writeGuidedQuery(choices: GuidedChoices): string {
  return WRITERS[choices.question](choices);
}

const WRITERS: Record<GuidedQuestion, (choices: GuidedChoices) => string> = {
  counts: writeCounts,
  partners: writePartners,
  acts: writeActs,
};

const GROUP_FIELDS: Record<GuidedGrouping, string[]> = {
  NONE: [],
  REGION: ['      region {', '        name', '      }'],
  KIND: ['      kind'],
  STANDING: ['      standing'],
  PARTNER: ['      partner {', '        shortName', '      }'],
};

function writeCounts({
  subjects,
  measure,
  standing,
  from,
  to,
  groupBy,
  withActs,
}: GuidedChoices): string {
  const groups = groupBy === 'NONE' ? 'YEAR' : `YEAR, ${groupBy}`;
  return lines(
    '# How many recognised it, year by year.',
    'query Recognitions {',
    '  recognitionCounts(',
    '    # Polities by their slugs, at most eight.',
    `    subjects: [${subjects.map((slug) => JSON.stringify(slug)).join(', ')}]`,
    ...writeYears('    ', 'years', from, to),
    '    # FIRST, ACTS, CUMULATIVE, IN_FORCE or IN_RELATIONS.',
    `    measure: ${measure}`,
    '    # DE_JURE, or DE_FACTO to count both.',
    `    standing: ${standing}`,
    '    # YEAR, REGION, KIND, STANDING, PARTNER, in any combination.',
    `    groupBy: [${groups}]`,
    '  ) {',
    '    label',
    '    # The sentence that says what was counted.',
    '    rule',
    '    buckets {',
    '      year',
    ...GROUP_FIELDS[groupBy],
    '      count',
    ...(withActs
      ? ['      acts(first: 10) {', '        nodes {', '          title', '        }', '      }']
      : []),
    '    }',
    '  }',
    '}',
  );
}

function writePartners({ subjects, standing, to }: GuidedChoices): string {
  return lines(
    '# Who recognised it, region by region.',
    'query Partners {',
    '  partnersByRegion(',
    `    subject: ${JSON.stringify(subjects[0] ?? '')}`,
    ...(to === null
      ? []
      : [
          '    # Only those whose recognition holds at the end of this year.',
          `    asOf: "${String(to)}"`,
        ]),
    '    # DE_JURE, or DE_FACTO for both.',
    `    standing: ${standing}`,
    '    # historical, m49 or cow.',
    '    scheme: "historical"',
    '  ) {',
    '    region {',
    '      name',
    '    }',
    '    count',
    '    partners {',
    '      polity {',
    '        shortName',
    '      }',
    '      since {',
    '        label',
    '        year',
    '      }',
    '      act {',
    '        title',
    '      }',
    '    }',
    '  }',
    '}',
  );
}

function writeActs({ subjects, from, to, withActs }: GuidedChoices): string {
  return lines(
    '# What was done towards it, and by it, in order of time.',
    'query Acts {',
    '  acts(',
    '    # At most 100 at a time.',
    '    first: 100',
    '    where: {',
    `      subjects: [${subjects.map((slug) => JSON.stringify(slug)).join(', ')}]`,
    ...writeYears('      ', 'years', from, to),
    '    }',
    '  ) {',
    '    totalCount',
    '    nodes {',
    '      date {',
    '        label',
    '        year',
    '      }',
    '      kind',
    '      title',
    '      confidence',
    ...(withActs
      ? [
          '      # What each source says.',
          '      claims {',
          '        source {',
          '          label',
          '        }',
          '        locator',
          '      }',
        ]
      : []),
    '    }',
    '  }',
    '}',
  );
}

function writeYears(
  indent: string,
  name: string,
  from: number | null,
  to: number | null,
): string[] {
  const ends = [
    ...(from === null ? [] : [`from: ${String(from)}`]),
    ...(to === null ? [] : [`to: ${String(to)}`]),
  ];
  return ends.length === 0
    ? []
    : [`${indent}# Both ends included.`, `${indent}${name}: { ${ends.join(', ')} }`];
}

function lines(...all: string[]): string {
  return `${all.join('\n')}\n`;
}
