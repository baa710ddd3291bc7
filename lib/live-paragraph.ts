/** A stretch of the paragraph to try: plain text, or a name with the entity it means. */
export interface LivePart {
  readonly text: string;
  readonly entity?: string;
}

/** A paragraph to try cards in before any page was read. A test finds the same names in it. */
export const LIVE_PARAGRAPH: readonly LivePart[] = [
  { text: 'On 1 October 2024 ' },
  { text: 'Mark Rutte', entity: 'person:mark-rutte' },
  { text: ' took the place of ' },
  { text: 'Jens Stoltenberg', entity: 'person:jens-stoltenberg' },
  { text: ' at the head of ' },
  { text: 'NATO', entity: 'org:nato' },
  { text: '. ' },
  { text: 'Finland', entity: 'country:fi' },
  { text: ' and ' },
  { text: 'Sweden', entity: 'country:se' },
  { text: ' had joined not long before, and ' },
  { text: 'Ukraine', entity: 'country:ua' },
  { text: ' went on asking for more of the ' },
  { text: 'Javelin', entity: 'weapon:fgm-148-javelin' },
  { text: ' missiles that had helped it to hold ' },
  { text: 'Kyiv', entity: 'place:kyiv' },
  { text: '.' },
];

/** The day the paragraph tells of, by which its cards are dated. */
export const LIVE_DAY = '2024-10-01';
