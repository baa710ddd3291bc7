/** Text without characters that do not show, and the way back to where each remaining one stood. */
export interface Folded {
  readonly text: string;
  /** The place in the original of each place in `text`, and of its end. Undefined where nothing was folded. */
  readonly origin: readonly number[] | undefined;
}

/** Soft hyphens, zero-width and bidirectional controls: they may stand inside a name and change nothing in it. */
const UNSEEN = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;

const COMBINING = /[\u0300-\u036f]/;

const ALL_COMBINING = new RegExp(COMBINING.source, 'g');

const FOLDABLE = new RegExp(`${UNSEEN.source}|${COMBINING.source}`);

/** Drops what does not show and composes letters written with combining marks. Most texts come back as they are. */
export function fold(text: string): Folded {
  if (!FOLDABLE.test(text)) return { text, origin: undefined };
  let folded = '';
  const origin: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (UNSEEN.test(character)) continue;
    if (COMBINING.test(character) && folded.length > 0) {
      const composed = (folded.slice(-1) + character).normalize('NFC');
      if (composed.length === 1) {
        folded = folded.slice(0, -1) + composed;
        continue;
      }
    }
    folded += character;
    origin.push(index);
  }
  origin.push(text.length);
  return { text: folded, origin };
}

/** The span in the original text of a span in the folded one. The end takes in marks composed into its last letter. */
export function unfold(
  { origin }: Folded,
  start: number,
  end: number,
  original: string,
): { start: number; end: number } {
  if (!origin) return { start, end };
  const first = origin[start] ?? original.length;
  let last = (origin[end - 1] ?? first) + 1;
  while (last < original.length && COMBINING.test(original.charAt(last))) last += 1;
  return { start: first, end: last };
}

/** Lower case, without the marks on letters that Unicode writes apart: "Türkiye" is `turkiye`. */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(ALL_COMBINING, '').toLowerCase();
}
