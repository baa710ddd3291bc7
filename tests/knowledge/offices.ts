import { dayBefore, type Question } from './question.js';

/** The first day of a holder of an office. */
interface Term {
  readonly person: string;
  /** How cards name the holder. */
  readonly name: string;
  readonly from: string;
  readonly acting?: boolean;
}

const SECRETARIES_GENERAL: readonly Term[] = [
  { person: 'hastings-ismay', name: 'Hastings Ismay', from: '1952-04-04' },
  { person: 'paul-henri-spaak', name: 'Paul-Henri Spaak', from: '1957-05-16' },
  { person: 'dirk-stikker', name: 'Dirk Stikker', from: '1961-04-21' },
  { person: 'manlio-brosio', name: 'Manlio Brosio', from: '1964-08-01' },
  { person: 'joseph-luns', name: 'Joseph Luns', from: '1971-10-01' },
  { person: 'peter-carington', name: 'Lord Carrington', from: '1984-06-25' },
  { person: 'manfred-worner', name: 'Manfred Wörner', from: '1988-07-01' },
  { person: 'sergio-balanzino', name: 'Sergio Balanzino', from: '1994-08-13', acting: true },
  { person: 'willy-claes', name: 'Willy Claes', from: '1994-10-17' },
  { person: 'sergio-balanzino', name: 'Sergio Balanzino', from: '1995-10-20', acting: true },
  { person: 'javier-solana', name: 'Javier Solana', from: '1995-12-05' },
  { person: 'george-robertson', name: 'George Robertson', from: '1999-10-14' },
  { person: 'alessandro-minuto-rizzo', name: 'Alessandro Minuto-Rizzo', from: '2003-12-17', acting: true },
  { person: 'jaap-de-hoop-scheffer', name: 'Jaap de Hoop Scheffer', from: '2004-01-05' },
  { person: 'anders-fogh-rasmussen', name: 'Anders Fogh Rasmussen', from: '2009-08-01' },
  { person: 'jens-stoltenberg', name: 'Jens Stoltenberg', from: '2014-10-01' },
  { person: 'mark-rutte', name: 'Mark Rutte', from: '2024-10-01' },
];

const COMMANDERS: readonly Term[] = [
  { person: 'john-galvin', name: 'John Galvin', from: '1987-06-26' },
  { person: 'john-shalikashvili', name: 'John Shalikashvili', from: '1992-06-23' },
  { person: 'george-joulwan', name: 'George Joulwan', from: '1993-10-22' },
  { person: 'wesley-clark', name: 'Wesley Clark', from: '1997-07-11' },
  { person: 'joseph-ralston', name: 'Joseph Ralston', from: '2000-05-03' },
  { person: 'james-l-jones', name: 'James L. Jones', from: '2003-01-17' },
  { person: 'bantz-j-craddock', name: 'Bantz J. Craddock', from: '2006-12-07' },
  { person: 'james-g-stavridis', name: 'James G. Stavridis', from: '2009-07-02' },
  { person: 'philip-m-breedlove', name: 'Philip M. Breedlove', from: '2013-05-13' },
  { person: 'curtis-m-scaparrotti', name: 'Curtis M. Scaparrotti', from: '2016-05-04' },
  { person: 'tod-d-wolters', name: 'Tod D. Wolters', from: '2019-05-03' },
  { person: 'christopher-g-cavoli', name: 'Christopher G. Cavoli', from: '2022-07-04' },
];

/** Each change in an office: the office and both persons, on the day before and on the day. */
export const OFFICES: readonly Question[] = [
  { entity: 'office:nato-secretary-general', day: '1952-04-03', never: ['Ismay'], since: ['Mark Rutte took over'] },
  { entity: 'office:nato-secretary-general', day: '1952-04-04', says: ['Hastings Ismay'] },
  { entity: 'person:hastings-ismay', day: '1952-04-03', never: ['Secretary General'], since: ['1952'] },
  {
    entity: 'person:hastings-ismay',
    day: '1952-04-04',
    says: ['Secretary General of NATO', 'first NATO Secretary General'],
  },
  ...changes('office:nato-secretary-general', 'Secretary General of NATO', SECRETARIES_GENERAL),
  // Nobody is named by any source between Javier Solana and George Robertson.
  {
    entity: 'office:nato-secretary-general',
    day: '1999-10-10',
    says: ['Javier Solana', 'As it was until 6 October 1999'],
    never: ['Robertson'],
    since: ['Mark Rutte took over'],
  },
  ...changes('office:saceur', 'Supreme Allied Commander Europe', COMMANDERS),
  // No source that may be cited names who followed.
  { entity: 'office:saceur', day: '2025-07-03', says: ['Christopher G. Cavoli'], never: ['As it was until'] },
  { entity: 'office:saceur', day: '2025-07-04', says: ['Christopher G. Cavoli', 'As it was until 4 July 2025'] },
  { entity: 'person:christopher-g-cavoli', day: '2025-07-03', says: ['Cavoli: Supreme Allied Commander Europe'] },
  { entity: 'person:christopher-g-cavoli', day: '2025-07-04', says: ['Former Supreme Allied Commander Europe'] },
];

function changes(office: string, title: string, terms: readonly Term[]): Question[] {
  return terms.slice(1).flatMap((term, index): Question[] => {
    const earlier = terms[index];
    if (!earlier) return [];
    const eve = dayBefore(term.from);
    const [before, after] = [`person:${earlier.person}`, `person:${term.person}`];
    const inOffice = term.acting ? `: Acting ${title}` : `: ${title}`;
    return [
      { entity: office, day: eve, says: [earlier.name], never: term.acting ? [] : [term.name] },
      { entity: office, day: term.from, says: [term.name, ...(term.acting ? ['acted'] : [])] },
      { entity: before, day: term.from, never: [`: ${title}`, `: Acting ${title}`] },
      { entity: after, day: eve, never: [`: ${title}`, `: Acting ${title}`], since: [term.acting ? 'act' : 'became'] },
      { entity: after, day: term.from, says: [inOffice] },
    ];
  });
}
