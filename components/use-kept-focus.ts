import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** What can have the focus in our pages. */
const CONTROLS = 'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), summary';

/** What had the focus last, and which of the controls it was. */
interface Last {
  readonly element: HTMLElement;
  readonly place: number;
}

export interface KeptFocus<T extends HTMLElement> {
  readonly ref: RefObject<T | null>;
  onFocusIn(event: FocusEvent): void;
}

/**
 * For an element around controls that may go when they are pressed, as a line with its button does: the focus stays in
 * its place, on what stands there now. Otherwise it would fall back to the beginning of the page.
 */
export function useKeptFocus<T extends HTMLElement>(): KeptFocus<T> {
  const ref = useRef<T>(null);
  const last = useRef<Last | undefined>(undefined);
  useLayoutEffect(() => {
    const { current: around } = ref;
    const had = last.current;
    if (!around || !had || had.element.isConnected) return;
    last.current = undefined;
    const { activeElement, body } = around.ownerDocument;
    if (activeElement && activeElement !== body) return;
    const controls = controlsIn(around);
    controls[Math.min(had.place, controls.length - 1)]?.focus();
  });
  return {
    ref,
    onFocusIn({ target }) {
      const controls = ref.current ? controlsIn(ref.current) : [];
      const element = controls.find((one) => one === target);
      last.current = element && { element, place: controls.indexOf(element) };
    },
  };
}

function controlsIn(element: HTMLElement): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(CONTROLS)];
}
