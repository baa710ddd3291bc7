/** A defence with what it looks like without it, and the test that is to turn red. */
export interface Defence {
  readonly what: string;
  readonly file: string;
  /** Stands once in the file. */
  readonly from: string;
  readonly to: string;
  readonly test: string;
  /** Only tests with this in their title, where the others take long. */
  readonly title?: string;
  readonly needsBuild: boolean;
}
