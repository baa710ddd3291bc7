import { dayBefore, type Question } from './question.js';

interface Round {
  readonly day: string;
  /** As the day is written on a card. */
  readonly written: string;
  readonly members: readonly [before: number, after: number];
  readonly countries: readonly string[];
}

const FOUNDERS = ['be', 'ca', 'dk', 'fr', 'gb', 'is', 'it', 'lu', 'nl', 'no', 'pt', 'us'];

const ROUNDS: readonly Round[] = [
  { day: '1952-02-18', written: '18 February 1952', members: [12, 14], countries: ['gr', 'tr'] },
  { day: '1955-05-06', written: '6 May 1955', members: [14, 15], countries: ['de'] },
  { day: '1982-05-30', written: '30 May 1982', members: [15, 16], countries: ['es'] },
  { day: '1999-03-12', written: '12 March 1999', members: [16, 19], countries: ['cz', 'hu', 'pl'] },
  {
    day: '2004-03-29',
    written: '29 March 2004',
    members: [19, 26],
    countries: ['bg', 'ee', 'lv', 'lt', 'ro', 'sk', 'si'],
  },
  { day: '2009-04-01', written: '1 April 2009', members: [26, 28], countries: ['al', 'hr'] },
  { day: '2017-06-05', written: '5 June 2017', members: [28, 29], countries: ['me'] },
  { day: '2020-03-27', written: '27 March 2020', members: [29, 30], countries: ['mk'] },
  { day: '2023-04-04', written: '4 April 2023', members: [30, 31], countries: ['fi'] },
  { day: '2024-03-07', written: '7 March 2024', members: [31, 32], countries: ['se'] },
];

/** The alliance and each country on the day before it joined and on the day. */
export const ACCESSIONS: readonly Question[] = [
  { entity: 'org:nato', day: '1949-08-24', says: ['12 members', '12 European'], never: ['14 members'] },
  ...FOUNDERS.flatMap((code): Question[] => [
    { entity: `country:${code}`, day: '1949-04-03', never: ['founded NATO', 'member of NATO'] },
    {
      entity: `country:${code}`,
      day: '1949-08-24',
      says: ['twelve countries that founded NATO', 'ounding member of NATO'],
    },
  ]),
  ...ROUNDS.flatMap(questionsOf),
];

function questionsOf({ day, written, members: [before, after], countries }: Round): Question[] {
  const eve = dayBefore(day);
  return [
    {
      entity: 'org:nato',
      day: eve,
      says: [`${before} members`, `Military alliance of ${before} `],
      never: [`${after} members`, written],
      since: ['32 members'],
    },
    {
      entity: 'org:nato',
      day,
      says: [`${after} members`, `Military alliance of ${after} `, written],
      never: [`${before} members`],
    },
    ...countries.flatMap((code): Question[] => [
      {
        entity: `country:${code}`,
        day: eve,
        says: code === 'fi' || code === 'se' ? ['Applicant for membership of NATO'] : ['not a member of NATO'],
        never: [written, 'Member of NATO', 'joined NATO'],
        since: [`joined NATO on ${written}`],
      },
      { entity: `country:${code}`, day, says: [`Member of NATO since ${written}`], never: ['not a member'] },
    ]),
  ];
}
