/** Where a test shows what is missing: without a browser, in one, or in the build that either gets. */
export type Where = 'node' | 'chromium' | 'firefox' | 'both';

/** A defence with what it looks like without it, and the test that is to turn red. */
export interface Defence {
  readonly what: string;
  readonly file: string;
  /** Stands once in the file. */
  readonly from: string;
  readonly to: string;
  readonly test: string;
  /** Only tests with this in their title, where the others take long; an expression. */
  readonly title?: string;
  readonly where: Where;
}

/** What took a defence away led to. */
export interface Outcome {
  readonly defence: Defence;
  /** The first test that turned red, or undefined where none did. */
  readonly red: string | undefined;
}
