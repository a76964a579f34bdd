/** When a partner first recognised a subject de jure, and a source that says so. */
export interface FirstAct {
  subject: string;
  partner: string;
  date: string;
  source: string;
}

const of = (subject: string, cases: readonly [string, string, string][]): FirstAct[] =>
  cases.map(([partner, date, source]) => ({ subject, partner, date, source }));

/** First recognitions that are easily mistaken for the opening of relations, or left out of lists. */
export const FIRST_ACTS: readonly FirstAct[] = [
  ...of('china', [
    ['yugoslavia', '1949-10-03/1949-10-06', 'gra-1949-china'],
    ['pakistan', '1950-01-04', 'nsn-pakistan-china'],
    ['united-kingdom', '1950-01-06', 'hansard-1957-china'],
    ['norway', '1950-01-07', 'norway-cn-2009'],
    ['denmark', '1950-01-09', 'wiki-china-denmark'],
    ['israel', '1950-01-09', 'wiki-1950-china'],
    ['switzerland', '1950-01-17', 'dodis-china-1950'],
    ['netherlands', '1950-03', 'chang-2022'],
  ]),
  ...of('estonia', [
    ['argentina', '1921-01-14', 'eestiajalugu-1921'],
    ['belgium', '1921-01-26', 'mfa-ee-brussels'],
    ['japan', '1921-01-26', 'mfa-ee-brussels'],
    ['united-kingdom', '1921-01-26', 'mfa-ee-brussels'],
  ]),
  ...of('lithuania', [
    ['united-kingdom', '1922-12-20', 'saltiniai-lithuania'],
    ['italy', '1922-12-20', 'mfa-lithuania-italy'],
  ]),
];
