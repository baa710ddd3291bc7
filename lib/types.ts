import type { Kind, Policy, Relevance } from './kinds.js';

/** A half-open stretch of text in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One block of running text, inline elements joined. `id` is unique on the page and never reused. */
export interface Passage {
  readonly id: number;
  readonly text: string;
}

/** What a page needs to know of an entity to find and list it. */
export interface NamedEntity {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly relevance: Relevance;
  readonly given: readonly string[];
  /** When an event took place, half-open. */
  readonly period?: { readonly from: IsoDay; readonly to: IsoDay } | undefined;
}

/** One meaning of a name. */
export interface Sense {
  readonly entity: NamedEntity;
  readonly policy: Policy;
  readonly support: readonly string[];
  readonly veto: readonly string[];
}

/** How the letters of a name may be written: as listed or in capitals, only as listed, or in either case. */
export type Letters = 'capitals' | 'exact' | 'free';

/** A name with every entity it may mean. */
export interface Alias {
  readonly text: string;
  readonly letters: Letters;
  readonly plural: boolean;
  /** Characters at the start of `text` that must stand there and are not part of the mention. */
  readonly lead: number;
  readonly senses: readonly Sense[];
}

/** A name in a language other than English, unmistakable there. */
export interface ForeignName {
  readonly text: string;
  /** Two-letter code. */
  readonly lang: string;
  readonly entity: NamedEntity;
}

export interface Names {
  readonly english: readonly Alias[];
  readonly foreign: readonly ForeignName[];
}

/** A name found in a passage; nothing is decided yet. */
export interface Candidate extends Span {
  readonly passage: number;
  /** As it stands in the text. */
  readonly surface: string;
  readonly alias: Alias;
}

/** What the sentence around a candidate says of one sense of its name. A veto is final, support is one way to count. */
export interface Evidence {
  readonly against?: { readonly code: VetoCode; readonly by: string } | undefined;
  readonly support?: { readonly code: SupportCode; readonly by: string } | undefined;
}

export type VetoCode = 'longer-name' | 'other-bearer' | 'other-meaning';
export type SupportCode = 'title' | 'given-name' | 'dateline' | 'words' | 'metonym';

/** Why a mention is taken for what it is; `by` is a word of the page or the name of an entity. */
export type Reason =
  | { readonly code: 'unmistakable' }
  | { readonly code: SupportCode; readonly by: string }
  | { readonly code: 'short-form' | 'company' | 'role'; readonly by: string };

/** A candidate that counts, linked to one entity. */
export interface Mention extends Span {
  readonly passage: number;
  readonly surface: string;
  readonly entity: NamedEntity;
  /** From 0 to 1. Below `LIKELY_BELOW` the mention is marked as likely only. */
  readonly score: number;
  readonly why: Reason;
}

/** Whether cards say what held on the page's own day or what holds today. */
export type DayChoice = 'then' | 'today';

/** A day as `YYYY-MM-DD`. */
export type IsoDay = string;
