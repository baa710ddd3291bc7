import type { Rule } from './confirm-rules.js';
import { type KnownName, listedBeside } from './enumeration.js';
import { isDateline, isModifier, isScore, NESTED_KINDS, touches } from './neighbours.js';
import type { Candidate, Evidence, Sense, Span, VetoCode } from './types.js';

export interface Surroundings {
  readonly candidate: Candidate;
  readonly span: Span;
  readonly text: string;
  readonly rules: readonly Rule[];
  readonly known: readonly KnownName[];
  /** The words of the sentence without those of the name, and all of them. */
  readonly words: string;
  readonly allWords: string;
  readonly matches: readonly { match: string; text: string }[];
  /** In a heading a capital says nothing of the word beside the name. */
  readonly heading: boolean;
}

export function evidenceFor(sense: Sense, around: Surroundings): Evidence {
  const { candidate, span, text, known, rules: all, words, allWords, matches, heading } = around;
  if (isModifier(sense, span, text, known)) {
    return { against: { code: 'longer-name', by: text.slice(span.start, span.end + 1) } };
  }
  const vetoWord = sense.veto.find((word) => says(words, word) || (word.includes(' ') && says(allWords, word)));
  if (vetoWord) return { against: { code: vetoCode(sense, candidate, vetoWord, around), by: vetoWord } };
  if (isScore(sense.entity, span, text)) return { against: { code: 'other-meaning', by: candidate.surface } };
  const rules = matches.flatMap(({ match, text }) =>
    rulesFor(all, sense, match, heading).map((rule) => ({ rule, text })),
  );
  if (sense.policy === 'metonym') return metonymIn(rules, candidate);
  const own = ownGivenName(sense, rules);
  if (own) return { support: { code: 'given-name', by: own } };
  const judging = isWhole(sense, candidate) ? rules.filter(({ rule }) => rule.evenWhole) : rules;
  const against = judging.map(({ rule, text: by }) => vetoOf(rule, by)).find((veto) => veto !== undefined);
  if (against) return { against };
  const title = rules.find(({ rule }) => 'support' in rule.verdict && rule.verdict.support === 'title');
  if (title) return { support: { code: 'title', by: withoutName(title.text, candidate.surface) } };
  if (sense.entity.kind === 'place' && isDateline(span, text))
    return { support: { code: 'dateline', by: candidate.surface } };
  const supportWord = sense.support.find((word) => says(words, word));
  const unsure = sense.policy === 'context' && sense.entity.kind === 'country';
  const word = supportWord ?? (unsure ? listedBeside(span, text, known) : undefined);
  return word ? { support: { code: 'words', by: word } } : {};
}

/** "Spanish Netherlands" is a longer name, which says nothing of the country elsewhere; "rugby" makes it a team. */
function vetoCode({ entity }: Sense, { alias }: Candidate, word: string, { span, text }: Surroundings): VetoCode {
  if (word.includes(alias.text.toLowerCase())) return 'longer-name';
  return entity.kind === 'person' || touches(word, span, text) ? 'other-bearer' : 'other-meaning';
}

/** Whether the place acts in its sentence, by the rules for countries; a longer name around it speaks against it. */
function metonymIn(rules: readonly { rule: Rule; text: string }[], { surface }: Candidate): Evidence {
  const against = rules.map(({ rule, text: by }) => vetoOf(rule, by)).find((veto) => veto !== undefined);
  if (against) return { against };
  const acts = rules.some(({ rule }) => 'support' in rule.verdict && rule.verdict.support === 'metonym');
  return acts ? { support: { code: 'metonym', by: surface } } : {};
}

/**
 * Whether a name is its own proof, whatever capitals it touches: "Kosovo Force" and "NATO" belong to no longer name that
 * means something else. Countries, places and surnames do.
 */
function isWhole({ entity, policy }: Sense, { alias }: Candidate): boolean {
  if (policy !== 'unmistakable') return false;
  if (!NESTED_KINDS.has(entity.kind)) return true;
  return entity.kind !== 'country' && entity.kind !== 'office' && alias.text.includes(' ');
}

function rulesFor(rules: readonly Rule[], { entity }: Sense, match: string, heading: boolean): Rule[] {
  return rules.filter(
    (rule) => rule.match === match && rule.kinds.includes(entity.kind) && (!heading || rule.inHeadings),
  );
}

function vetoOf(rule: Rule, text: string): Evidence['against'] {
  return 'against' in rule.verdict ? { code: rule.verdict.against, by: text } : undefined;
}

/** A given name of this very person where another bearer was suspected: "Jens Stoltenberg", "J. Stoltenberg". */
function ownGivenName({ entity }: Sense, rules: readonly { rule: Rule; text: string }[]): string | undefined {
  const before = rules.find(({ rule }) => 'against' in rule.verdict && rule.verdict.against === 'other-bearer');
  const word = before?.text.split(' ', 1)[0]?.replace(/[^A-Za-z\u00c0-\u024f.-]/g, '') ?? '';
  if (word === '') return undefined;
  const initial = /^[A-Z\u00c0-\u024f]\.$/.test(word) ? word.charAt(0) : undefined;
  const plain = word.replace(/\.$/, '');
  const fits = entity.given.some((given) => given === plain || (initial !== undefined && given.startsWith(initial)));
  return fits ? word : undefined;
}

function withoutName(text: string, surface: string): string {
  return text.split(surface, 1)[0]?.trim() || text;
}

/** Whether the words hold this one, also with a plural s or a possessive. */
function says(words: string, word: string): boolean {
  return words.includes(` ${word} `) || words.includes(` ${word}s `) || words.includes(` ${word}'s `);
}
