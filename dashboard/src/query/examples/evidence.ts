import type { Example } from '../example.ts';

/** Questions about sources, doubt and the narrative. */
export const EVIDENCE: readonly Example[] = [
  {
    slug: 'one-source',
    question: 'Which recognitions of the Soviet Union rest on one source only?',
    sentence: 'Where a second source would be most welcome: the acts, and the one source of each.',
    view: 'table',
    query: `query RestOnOneSource {
  acts(
    where: {
      subjects: ["rsfsr", "ussr"]
      kinds: [RECOGNITION_DE_JURE, RECOGNITION_DE_FACTO]
      confidence: [SINGLE_SOURCE]
    }
    first: 100
  ) {
    totalCount
    nodes {
      date {
        label
        year
      }
      title
      claims {
        source {
          label
        }
        locator
      }
    }
  }
}
`,
  },
  {
    slug: 'contested-dates',
    question: 'On which acts do the sources disagree, and how did the editors decide?',
    sentence:
      'One row for each claim: what the source says beside the editors’ date, and the reason where they had to choose.',
    view: 'table',
    rows: 'acts.nodes.claims',
    query: `query ContestedDates {
  acts(
    where: { subjects: ["rsfsr", "ussr"], confidence: [CONTESTED], years: { to: 1930 } }
    first: 50
  ) {
    nodes {
      title
      date {
        label
      }
      reason
      claims {
        stance
        date {
          label
        }
        source {
          label
        }
        quote
      }
    }
  }
}
`,
  },
  {
    slug: 'narrative-errors',
    question: 'What does the narrative get wrong?',
    sentence:
      'The starting narrative, sentence by sentence, with the verdict on each claim and why. The chart counts the verdicts.',
    view: 'table',
    rows: 'narrative.sentences.readings',
    plan: { x: 'narrative.sentences.readings.verdict' },
    query: `query NarrativeErrors {
  narrative(slug: "early-soviet-foreign-policy") {
    sentences {
      position
      text
      readings {
        claim
        verdict
        reason
        sources {
          label
        }
      }
    }
  }
}
`,
  },
  {
    slug: 'brest-litovsk',
    question: 'What rests on the treaty of Brest-Litovsk?',
    sentence:
      'One treaty, one act for each pair of parties, and how and when each came to its end.',
    view: 'table',
    query: `query BrestLitovsk {
  treaty(slug: "brest-litovsk") {
    title
    signed {
      label
    }
    acts(first: 100) {
      nodes {
        kind
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
        confers
      }
    }
  }
}
`,
  },
  {
    slug: 'refused-or-withdrawn',
    question: 'Who refused or withdrew recognition, and from whom?',
    sentence:
      'Refusals close nothing, withdrawals do. Both are rare, and easily forgotten where only recognitions are counted.',
    view: 'table',
    query: `query RefusedOrWithdrawn {
  acts(where: { kinds: [RECOGNITION_REFUSED, RECOGNITION_WITHDRAWN] }, first: 100) {
    totalCount
    nodes {
      date {
        label
        year
      }
      kind
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
    slug: 'primary-sources',
    question: 'Which texts of the time speak of these acts?',
    sentence:
      'Primary sources with their citation and the number of acts each speaks of: a reading list to start from.',
    view: 'table',
    query: `query PrimarySources {
  sources(where: { kinds: [PRIMARY] }, first: 40) {
    totalCount
    nodes {
      label
      citation
      url
      acts(first: 1) {
        totalCount
      }
    }
  }
}
`,
  },
  {
    slug: 'find-rapallo',
    question: 'What is there about Rapallo?',
    sentence:
      'One search over polities, treaties, acts and sources, by the words of names, titles and summaries.',
    view: 'table',
    query: `query FindRapallo {
  search(text: "Rapallo", first: 20) {
    matched
    result {
      __typename
      ... on Treaty {
        slug
        title
      }
      ... on Act {
        slug
        title
      }
      ... on Source {
        slug
        title
      }
      ... on Polity {
        slug
        name
      }
    }
  }
}
`,
  },
  {
    slug: 'what-is-covered',
    question: 'What does the data cover, what not, and under which licence?',
    sentence:
      'The data sets with coverage, known gaps, number of acts, licence and citation: what to print beside any number.',
    view: 'table',
    rows: 'datasets',
    query: `query WhatIsCovered {
  datasets {
    title
    acts
    claims
    coverage {
      statement
    }
    included
    gaps
    licence
    citation
  }
  dataVersion {
    hash
    released
  }
}
`,
  },
];
