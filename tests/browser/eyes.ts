import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'puppeteer-core';

/** Folder of the extension that looks into the card's closed root, so that the build under test is the one that ships. */
export const EYES = fileURLToPath(new URL('./eyes', import.meta.url));

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An open card as a person sees it; boxes are CSS pixels of the frame's viewport. */
export interface SeenCard {
  /** How many cards are open; the rest tells of the first. */
  readonly count: number;
  readonly lines: readonly string[];
  /** All that are open, in the order in which they came. */
  readonly cards: readonly {
    readonly name: string;
    readonly role: string | null;
    readonly pinned: boolean;
    /** Whether it lies along the lower edge. */
    readonly sheet: boolean;
    readonly theme: 'light' | 'dark';
    readonly box: Box;
  }[];
  /** The name of what has the focus in the card. */
  readonly focused: string | null;
  /** What a screen reader is told beside the card itself. */
  readonly status: string;
  readonly box: Box;
  readonly controls: readonly { readonly name: string; readonly href: string | null; readonly box: Box }[];
  /** The pictures that are told in words. */
  readonly pictures: readonly { readonly alternative: string; readonly box: Box; readonly shapes: number }[];
  readonly flag: { readonly box: Box; readonly shapes: number } | null;
  /** What the card is made of, to be drawn again where it can be examined. */
  readonly markup: string;
  readonly styles: string;
  readonly host: { readonly tag: string; readonly attributes: readonly string[]; readonly inDialog: boolean };
}

/** The card open in a frame, or null. */
export async function look(frame: Page | Frame): Promise<SeenCard | null> {
  const seen = await frame.evaluate(
    () =>
      new Promise<string>((resolve) => {
        addEventListener('eyes:saw', (event) => resolve((event as CustomEvent<string>).detail), { once: true });
        dispatchEvent(new CustomEvent('eyes:look'));
      }),
  );
  return JSON.parse(seen) as SeenCard | null;
}
