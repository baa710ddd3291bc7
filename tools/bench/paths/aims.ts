/** Where a pointer begins that comes from the text's left margin. */
export const MARGIN = ['Norway', -60, 0] as const;

/** Rests long enough for a card that is wanted. */
export const LOOKS = { rest: 900 } as const;

export const TO_RUTTE = [{ to: ['Mark Rutte', 12, 1], ms: 380, over: 5 }, LOOKS] as const;
