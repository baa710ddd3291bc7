/** A place beside the middle of a mark: which of the page's marks, and how far from it, CSS px. */
export type At = readonly [mark: string, right: number, down: number];

/** What a hand does, a piece at a time. Times in ms, lengths in CSS px. */
export type Stroke =
  /** Goes somewhere: `bow` sideways of the straight way, `over` past the goal and back. */
  | { readonly to: At; readonly ms: number; readonly bow?: number; readonly over?: number }
  /** Lies on the mouse and trembles. */
  | { readonly rest: number }
  /** Is off the mouse. */
  | { readonly still: number }
  /** Turns the wheel, a notch `every` so many ms; trembling, as the finger pushes, unless it is `steady`. */
  | { readonly wheel: number; readonly notches: number; readonly every: number; readonly steady?: boolean };

export interface Path {
  readonly situation: 'crossing' | 'reading' | 'to the card' | 'scrolling';
  readonly name: string;
  readonly strokes: readonly Stroke[];
  /** The names whose cards are to open, one after the other. No others may. */
  readonly opens: readonly string[];
  /** The name whose card is open in the end. */
  readonly ends?: string;
}
