/** The open shadow roots of a page: those still to be read, and elements that may get one later. */
export function createShadowRoots(onFirst: (root: ShadowRoot) => void) {
  const waiting: ShadowRoot[] = [];
  const seen = new WeakSet<ShadowRoot>();
  let undefinedElements: WeakRef<Element>[] = [];

  function note(root: ShadowRoot): void {
    waiting.push(root);
    if (!seen.has(root)) onFirst(root);
    seen.add(root);
  }
  return {
    note,
    /** A custom element may be defined, and get its shadow root, after the page was read. */
    noteUndefined(element: Element): void {
      undefinedElements.push(new WeakRef(element));
    },
    next: () => waiting.pop(),
    /** Notes the roots that came since. @returns whether there were any */
    noteLate(): boolean {
      const roots = undefinedElements.flatMap((reference) => reference.deref()?.shadowRoot ?? []);
      const late = roots.filter((root) => !seen.has(root));
      for (const root of late) note(root);
      return late.length > 0;
    },
    forgetUndefined(): void {
      undefinedElements = [];
    },
  };
}

export type ShadowRoots = ReturnType<typeof createShadowRoots>;
