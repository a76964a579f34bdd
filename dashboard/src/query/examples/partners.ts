import type { Example } from '../example.ts';

/** Questions about who, where and between whom. */
export const PARTNERS: readonly Example[] = [
  {
    slug: 'on-the-eve-of-war',
    question: 'Who recognised the Soviet Union on 21 June 1941?',
    sentence:
      'Partners in force on one day, by region, each with the act it rests on. Any day, month or year can be asked for.',
    view: 'table',
    rows: 'partnersByRegion.partners',
    query: `query OnTheEveOfWar {
  partnersByRegion(subject: "ussr", asOf: "1941-06-21") {
    region {
      name
    }
    partners {
      polity {
        shortName
      }
      since {
        label
      }
      act {
        title
      }
    }
  }
}
`,
  },
  {
    slug: 'from-de-facto-to-de-jure',
    question: 'How long did partners wait between recognition de facto and de jure, by region?',
    sentence:
      'One bar for each partner that began de facto, in the colour of its region: the days until it went on to de jure. Hejaz ended before it did.',
    view: 'chart',
    rows: 'timeline.partners',
    plan: {
      x: 'timeline.partners.label',
      value: 'timeline.partners.waitDays',
      series: 'timeline.partners.region.name',
    },
    query: `query FromDeFactoToDeJure {
  timeline(subject: "ussr") {
    rule
    # Only partners that were content with de facto for a time.
    partners(granted: DE_FACTO) {
      region {
        name
      }
      label
      # From the first day of the one to the first day of the other.
      waitDays
      standing {
        standing
        from {
          label
        }
      }
    }
  }
}
`,
  },
  {
    slug: 'britain-and-the-soviets',
    question: 'How did Britain and the Soviet Union stand towards each other?',
    sentence:
      'Relations between two polities as spans, with the act that opened and the act that closed each: recognised once, broken and restored since.',
    view: 'table',
    rows: 'relation.relations',
    query: `query BritainAndTheSoviets {
  relation(subject: "ussr", partner: "united-kingdom") {
    standing {
      standing
      from {
        label
      }
      to {
        label
      }
    }
    relations {
      from {
        label
      }
      to {
        label
      }
      opening {
        title
      }
      closing {
        title
      }
      closedBy
    }
  }
}
`,
  },
  {
    slug: 'broken-relations',
    question: 'Who broke off relations with the Soviet Union, and when?',
    sentence: 'Ruptures in order of time, with actor and target. The chart counts them by year.',
    view: 'table',
    query: `query BrokenRelations {
  acts(where: { subjects: ["rsfsr", "ussr"], kinds: [RELATIONS_SEVERED] }, first: 100) {
    totalCount
    nodes {
      date {
        label
        year
      }
      actor {
        shortName
      }
      target {
        shortName
      }
      summary
    }
  }
}
`,
  },
  {
    slug: 'trade-before-recognition',
    question: 'Which trade agreements came with or before recognition?',
    sentence:
      'Acts that rest on a treaty of trade, and the standing each conferred: NONE means that trade came without recognition.',
    view: 'table',
    query: `query TradeBeforeRecognition {
  acts(
    where: { subjects: ["rsfsr", "ussr"], treatyKinds: [TRADE], years: { to: 1930 } }
    first: 100
  ) {
    nodes {
      date {
        label
        year
      }
      title
      confers
      treaty {
        title
        kinds
      }
    }
  }
}
`,
  },
  {
    slug: 'states-of-1924',
    question: 'Which states existed in 1924, and from when to when?',
    sentence:
      'Polities alive in one year with their spells of existence and codes: Baltic states have two lives. A page holds 100; “after” leads on.',
    view: 'table',
    query: `query StatesOf1924 {
  polities(where: { aliveIn: 1924, kinds: [STATE] }, orderBy: BEGIN_ASC, first: 100) {
    totalCount
    pageInfo {
      endCursor
    }
    nodes {
      shortName
      region {
        name
      }
      iso3
      cowCode
      lives {
        begin {
          label
        }
        end {
          label
        }
      }
    }
  }
}
`,
  },
  {
    slug: 'one-polity',
    question: 'What became of Hejaz, and what was it called?',
    sentence:
      'A polity that ended: its names by period, what it followed and what followed it, with the way it passed over.',
    view: 'tree',
    query: `query Hejaz {
  polity(slug: "hejaz") {
    name
    capital
    lives {
      begin {
        label
      }
      end {
        label
      }
    }
    names {
      name
      language
    }
    successors {
      kind
      date {
        label
      }
      successor {
        name
      }
    }
    acts(first: 10) {
      nodes {
        title
      }
    }
  }
}
`,
  },
];
