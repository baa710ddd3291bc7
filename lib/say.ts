import type catalogue from '../data/locales/en.json';

/** A key of the catalogue of everything a person reads. */
export type MessageKey = keyof typeof catalogue;

/** Looks a sentence up; `values` take the places of `$1`, `$2` ... in it. */
export type Say = (key: MessageKey, values?: readonly string[]) => string;
