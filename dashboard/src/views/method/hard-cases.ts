/** A case where the rule is not plain, how it is coded, and the acts to see it in. */
export interface HardCase {
  title: string;
  coded: string;
  acts: readonly { slug: string; label: string }[];
}

/** The cases a reader is most likely to stumble over. */
export const HARD_CASES: readonly HardCase[] = [
  {
    title: 'Brest-Litovsk, 1918',
    coded:
      'One treaty, four partners, four acts of recognition. The recognition rests on the treaty and lapsed with it in November 1918, so that Germany and Turkey recognise again, as other partners.',
    acts: [
      { slug: 'su-19180303-german-empire-de-jure-recognition', label: 'Germany 1918' },
      { slug: 'su-19181113-german-empire-treaty-annulled', label: 'the annulment' },
      { slug: 'su-19220416-weimar-germany-de-jure-recognition', label: 'Rapallo 1922' },
    ],
  },
  {
    title: 'A date that only a year or a span gives',
    coded:
      'The date is kept as wide as the source leaves it. A bar is solid where the whole span lies in the year and hatched where it only touches it.',
    acts: [
      { slug: 'su-19340723-bulgaria-de-jure-recognition', label: 'Bulgaria 1934' },
      { slug: 'su-1926-uruguay-de-jure-recognition', label: 'Uruguay 1926' },
    ],
  },
  {
    title: 'Sources that disagree',
    coded:
      'Each source keeps its own date and kind as a claim. The editors’ reading says which they follow and why; choosing sources recomputes every chart.',
    acts: [
      { slug: 'su-19190327-afghanistan-de-jure-recognition', label: 'Afghanistan 1919' },
      { slug: 'su-19180303-bulgaria-de-jure-recognition', label: 'Bulgaria 1918' },
      { slug: 'su-19420710-netherlands-de-jure-recognition', label: 'the Netherlands 1942' },
    ],
  },
  {
    title: 'Relations broken, recognition kept',
    coded:
      'A rupture closes relations and leaves the recognition in force. Their resumption is an act of its own, not a second first recognition.',
    acts: [
      { slug: 'su-19270526-united-kingdom-relations-severed', label: 'Britain 1927' },
      { slug: 'su-19291003-united-kingdom-relations-restored', label: 'Britain 1929' },
      { slug: 'su-19300123-mexico-relations-severed', label: 'Mexico 1930' },
    ],
  },
  {
    title: 'De facto first, de jure later',
    coded: 'Two acts. A chart of recognition de jure counts the later one only.',
    acts: [
      { slug: 'su-19220605-czechoslovakia-de-facto-recognition', label: 'Czechoslovakia 1922' },
      { slug: 'su-19340609-czechoslovakia-de-jure-recognition', label: 'Czechoslovakia 1934' },
    ],
  },
  {
    title: 'Partners that are no longer states',
    coded:
      'Tuva and Hejaz are partners in their own right; their recognition ends with them and passes to nobody. A reader can leave any partner out.',
    acts: [
      { slug: 'su-1924-tuva-de-jure-recognition', label: 'Tuva 1924' },
      { slug: 'su-1924-hejaz-de-facto-recognition', label: 'Hejaz 1924' },
    ],
  },
  {
    title: 'Notices that only report',
    coded:
      'The Union told older partners of its formation in July 1923. Such notices are records, but they open, close and count nothing.',
    acts: [
      { slug: 'su-19230723-afghanistan-relations-established', label: 'the notice to Afghanistan' },
    ],
  },
];
