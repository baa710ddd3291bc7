import type { Fact } from '../../../lib/knowledge-schema.js';
import { tellingWords } from './evidence.js';
import { type PlacedFact, placedFacts, type Rule } from './rule.js';

/** Shares of common words from which two facts with the same names and numbers say the same. */
const SAME_SUBJECT = 0.5;
const SAME_CARD = 0.62;

const LITTLE = new Set(
  `a an the of in on at to for from by and or is was were has have had been since as its it which that with be are who
  than then after before one not no`.split(/\s+/),
);

/** No card says the same thing twice: no two facts about one entity, on one day, differ only in wording. */
export const noTwins: Rule = (data) => {
  const facts = placedFacts(data).map((placed) => ({ ...placed, ...wordsOf(placed.fact) }));
  return facts.flatMap((one, index) =>
    facts
      .slice(0, index)
      .filter((other) => isTwin(one, other))
      .map((other) => `${one.at}: "${one.fact.text}" says the same as ${other.at}: "${other.fact.text}"`),
  );
};

/** No two facts tell a reader of an older page the same change. */
export const noTwinChanges: Rule = (data) => {
  const first = new Map<string, PlacedFact>();
  return placedFacts(data).flatMap((placed) => {
    const { since, about } = placed.fact;
    if (!since) return [];
    const key = `${about[0]}: ${since}`;
    const other = first.get(key);
    first.set(key, other ?? placed);
    return other ? [`${placed.at}: "${placed.fact.text}": since "${since}" stands in ${other.at} as well`] : [];
  });
};

interface Worded extends PlacedFact {
  readonly words: ReadonlySet<string>;
  readonly telling: ReadonlySet<string>;
}

function wordsOf({ text }: Fact): Pick<Worded, 'words' | 'telling'> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}%.]+/gu) ?? [];
  return {
    words: new Set(words.map((word) => word.replace(/\.+$/, '')).filter((word) => !LITTLE.has(word))),
    telling: new Set(tellingWords(text)),
  };
}

function isTwin(one: Worded, other: Worded): boolean {
  if (!one.fact.about.some((id) => other.fact.about.includes(id)) || !overlap(one.fact, other.fact)) return false;
  if (!isWithin(one.telling, other.telling) && !isWithin(other.telling, one.telling)) return false;
  const common = [...one.words].filter((word) => other.words.has(word)).length;
  const share = common / (one.words.size + other.words.size - common);
  return share >= (one.fact.about[0] === other.fact.about[0] ? SAME_SUBJECT : SAME_CARD);
}

function isWithin(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return [...part].every((word) => whole.has(word));
}

function overlap(one: Fact, other: Fact): boolean {
  return (one.from ?? '') < (other.to ?? '9') && (other.from ?? '') < (one.to ?? '9');
}
