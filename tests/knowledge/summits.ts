import { dayBefore, type Question } from './question.js';

/** Each summit: its id, its first and last day, how its last day is written, where it was. */
const SUMMITS: readonly (readonly [id: string, first: string, last: string, written: string, place: string])[] = [
  ['paris-1957', '1957-12-16', '1957-12-19', '19 December 1957', 'Paris'],
  ['brussels-1974', '1974-06-26', '1974-06-26', '26 June 1974', 'Brussels'],
  ['brussels-1975', '1975-05-29', '1975-05-30', '30 May 1975', 'Brussels'],
  ['london-1977', '1977-05-10', '1977-05-11', '11 May 1977', 'London'],
  ['washington-1978', '1978-05-30', '1978-05-31', '31 May 1978', 'Washington'],
  ['bonn-1982', '1982-06-10', '1982-06-10', '10 June 1982', 'Bonn'],
  ['brussels-1985', '1985-11-21', '1985-11-21', '21 November 1985', 'Brussels'],
  ['brussels-1988', '1988-03-02', '1988-03-03', '3 March 1988', 'Brussels'],
  ['brussels-1989-05', '1989-05-29', '1989-05-30', '30 May 1989', 'Brussels'],
  ['brussels-1989-12', '1989-12-04', '1989-12-04', '4 December 1989', 'Brussels'],
  ['london-1990', '1990-07-05', '1990-07-06', '6 July 1990', 'London'],
  ['rome-1991', '1991-11-07', '1991-11-08', '8 November 1991', 'Rome'],
  ['brussels-1994', '1994-01-10', '1994-01-11', '11 January 1994', 'Brussels'],
  ['paris-1997', '1997-05-27', '1997-05-27', '27 May 1997', 'Paris'],
  ['madrid-1997', '1997-07-08', '1997-07-09', '9 July 1997', 'Madrid'],
  ['washington-1999', '1999-04-23', '1999-04-25', '25 April 1999', 'Washington'],
  ['brussels-2001', '2001-06-13', '2001-06-13', '13 June 2001', 'Brussels'],
  ['rome-2002', '2002-05-28', '2002-05-28', '28 May 2002', 'Rome'],
  ['prague-2002', '2002-11-21', '2002-11-22', '22 November 2002', 'Prague'],
  ['istanbul-2004', '2004-06-28', '2004-06-29', '29 June 2004', 'Istanbul'],
  ['brussels-2005', '2005-02-22', '2005-02-22', '22 February 2005', 'Brussels'],
  ['riga-2006', '2006-11-28', '2006-11-29', '29 November 2006', 'Riga'],
  ['bucharest-2008', '2008-04-02', '2008-04-04', '4 April 2008', 'Bucharest'],
  ['strasbourg-kehl-2009', '2009-04-03', '2009-04-04', '4 April 2009', 'Strasbourg and Kehl'],
  ['lisbon-2010', '2010-11-19', '2010-11-20', '20 November 2010', 'Lisbon'],
  ['chicago-2012', '2012-05-20', '2012-05-21', '21 May 2012', 'Chicago'],
  ['wales-2014', '2014-09-04', '2014-09-05', '5 September 2014', 'Wales'],
  ['warsaw-2016', '2016-07-08', '2016-07-09', '9 July 2016', 'Warsaw'],
  ['brussels-2017', '2017-05-25', '2017-05-25', '25 May 2017', 'Brussels'],
  ['brussels-2018', '2018-07-11', '2018-07-12', '12 July 2018', 'Brussels'],
  ['london-2019', '2019-12-03', '2019-12-04', '4 December 2019', 'London'],
  ['brussels-2021', '2021-06-14', '2021-06-14', '14 June 2021', 'Brussels'],
  ['virtual-2022-02', '2022-02-25', '2022-02-25', '25 February 2022', 'online'],
  ['brussels-2022-03', '2022-03-24', '2022-03-24', '24 March 2022', 'Brussels'],
  ['madrid-2022', '2022-06-28', '2022-06-30', '30 June 2022', 'Madrid'],
  ['vilnius-2023', '2023-07-11', '2023-07-12', '12 July 2023', 'Vilnius'],
  ['washington-2024', '2024-07-09', '2024-07-11', '11 July 2024', 'Washington'],
  ['the-hague-2025', '2025-06-24', '2025-06-25', '25 June 2025', 'The Hague'],
  ['ankara-2026', '2026-07-07', '2026-07-08', '8 July 2026', 'Ankara'],
];

/** What came of a summit is told from its last day on; before, that it runs; the day before, nothing has happened. */
export const SUMMIT_DAYS: readonly Question[] = SUMMITS.flatMap(([id, first, last, written, place]): Question[] => {
  const entity = `event:nato-summit-${id}`;
  const running = daysBefore(last, first).map(
    (day): Question => ({
      entity,
      day,
      says: [place, 'runs'],
      never: ['leaders met', 'summit agreed', 'summit adopted'],
    }),
  );
  return [
    { entity, day: dayBefore(first), never: ['leaders met', 'runs', 'adopted', 'agreed on'] },
    ...running,
    { entity, day: last, says: [place, written], never: ['runs'] },
  ];
});

/** The days from `first` on, without `last`. */
function daysBefore(last: string, first: string): string[] {
  const day = dayBefore(last);
  return day < first ? [] : [...daysBefore(day, first), day];
}
