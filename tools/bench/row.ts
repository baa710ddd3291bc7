import type { Lab } from './lab.js';

/** What was measured, in words for the table and in numbers for the file. */
export interface Measured {
  readonly ours: string;
  /** What it is compared with; empty where there is nothing. */
  readonly against: string;
  /** The number the goal is about. */
  readonly figure: string;
  readonly met: boolean;
  /** What a reader must know to read the figure rightly. */
  readonly notes?: readonly string[];
  /** The single readings behind it; times in ms, sizes in bytes unless the name says otherwise. */
  readonly raw: unknown;
}

/** A cell without a figure, and why: never a made-up one. */
export interface NotMeasured {
  readonly notMeasured: string;
}

export type Outcome = Measured | NotMeasured;

/** One line of the table, measured in each browser. */
export interface Row {
  readonly id: string;
  readonly title: string;
  readonly goal: string;
  measure(lab: Lab): Promise<Outcome>;
}
