import type { Example } from '../example.ts';

/** Questions of how many, year by year. */
export const COUNTING: readonly Example[] = [
  {
    slug: 'recognised-in-1924',
    question: 'Who recognised the Soviet Union in 1924?',
    sentence:
      'The acts behind one bar of the front page, with date and confidence. Change the year twice, in “from” and “to”.',
    view: 'table',
    query: `query RecognisedIn1924 {
  recognitionCounts(subjects: ["ussr"], years: { from: 1924, to: 1924 }, groupBy: []) {
    rule
    buckets {
      count
      acts(first: 100) {
        nodes {
          date {
            label
          }
          title
          confidence
        }
      }
    }
  }
}
`,
  },
  {
    slug: 'per-year-and-region',
    question: 'How many states recognised Soviet Russia each year, region by region?',
    sentence:
      'Each partner once, in the year of its first recognition de jure; the chart stacks the regions of the historical scheme.',
    view: 'chart',
    query: `query PerYearAndRegion {
  recognitionCounts(subjects: ["ussr"], years: { from: 1917, to: 1946 }, groupBy: [YEAR, REGION]) {
    rule
    buckets {
      year
      region {
        name
      }
      count
    }
  }
}
`,
  },
  {
    slug: 'firm-and-loose',
    question: 'Were the early recognitions de facto or de jure?',
    sentence:
      'Counts every act that gave either standing, so that a partner which moved from one to the other appears twice.',
    view: 'chart',
    query: `query FirmAndLoose {
  recognitionCounts(
    subjects: ["ussr"]
    years: { from: 1917, to: 1935 }
    measure: ACTS
    standing: DE_FACTO
    groupBy: [YEAR, STANDING]
  ) {
    rule
    buckets {
      year
      standing
      count
    }
  }
}
`,
  },
  {
    slug: 'three-beginnings',
    question:
      'Who was recognised faster: Soviet Russia, the People’s Republic of China or the GDR?',
    sentence:
      'Running totals set side by side at each line’s first year, which is year 0. How far each reaches depends on what its data set covers.',
    view: 'chart',
    plan: { x: 'recognitionCounts.buckets.offset', kind: 'lines' },
    query: `query ThreeBeginnings {
  recognitionCounts(
    subjects: ["ussr", "china", "east-germany"]
    measure: CUMULATIVE
    align: FOUNDING
  ) {
    label
    subject {
      slug
    }
    rule
    buckets {
      offset
      count
    }
  }
}
`,
  },
  {
    slug: 'share-of-states',
    question:
      'What share of the world’s states recognised the Soviet Union at the end of each year?',
    sentence:
      'Partners in force on 31 December, divided by the states that existed on that day: the number of states grows too.',
    view: 'chart',
    plan: { value: 'recognitionCounts.buckets.share', kind: 'lines' },
    query: `query ShareOfStates {
  recognitionCounts(subjects: ["ussr"], measure: IN_FORCE, years: { from: 1917, to: 1991 }) {
    rule
    buckets {
      year
      count
      alive
      share
    }
  }
}
`,
  },
  {
    slug: 'in-relations',
    question: 'With how many states did the Soviet Union have relations, and when did that fall?',
    sentence:
      'Relations are not recognition: a rupture closes them and leaves the recognition. Look at 1939 to 1941.',
    view: 'chart',
    plan: { kind: 'lines' },
    query: `query InRelations {
  recognitionCounts(subjects: ["ussr"], measure: IN_RELATIONS, years: { from: 1917, to: 1950 }) {
    rule
    buckets {
      year
      count
    }
  }
}
`,
  },
  {
    slug: 'told-and-read',
    question: 'How does the starting narrative’s count differ from the editors’?',
    sentence:
      'The same count twice: once from all sources as the editors read them, once under the dates of the narrative alone.',
    view: 'chart',
    rows: '*.buckets',
    plan: { kind: 'side-by-side' },
    query: `query ToldAndRead {
  editors: recognitionCounts(subjects: ["ussr"], years: { from: 1917, to: 1930 }) {
    rule
    buckets {
      year
      count
    }
  }
  narrative: recognitionCounts(
    subjects: ["ussr"]
    years: { from: 1917, to: 1930 }
    where: { sources: ["early-soviet-foreign-policy"] }
  ) {
    rule
    buckets {
      year
      count
    }
  }
}
`,
  },
  {
    slug: 'recognised-by-the-ussr',
    question: 'Whom did the Soviet Union recognise after 1945?',
    sentence:
      'The other direction: recognition granted, year by year and by region. The wave of African independence is plain to see.',
    view: 'chart',
    query: `query RecognisedByTheUssr {
  recognitionCounts(
    subjects: ["ussr"]
    direction: GRANTED
    years: { from: 1946, to: 1991 }
    groupBy: [YEAR, REGION]
  ) {
    rule
    buckets {
      year
      region {
        name
      }
      count
    }
  }
}
`,
  },
];
