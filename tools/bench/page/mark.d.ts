/** The part of mark.js that is compared with; the package has no types of its own. */
declare module 'mark.js' {
  export interface MarkOptions {
    done?(count: number): void;
  }

  export default class Mark {
    constructor(root: Element);
    markRegExp(pattern: RegExp, options?: MarkOptions): void;
    mark(
      words: readonly string[],
      options?: MarkOptions & { separateWordSearch?: boolean; accuracy?: 'exactly' },
    ): void;
  }
}
