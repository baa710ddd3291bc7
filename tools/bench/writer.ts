import type { KnowledgeBase } from '../../lib/knowledge-schema.js';

const WORDS =
  `the a of and to in that for with on by from at as into over under after before between about against during without
   people city house river road morning winter paper letter market school winter garden window music number question
   answer water light company worker member council office report plan price cost year week month day hour border
   bridge train ship harbour field forest mountain village station teacher doctor driver child family friend story
   said told asked gave took made found left came went saw knew thought kept held brought began built carried opened
   closed moved turned waited wrote read spoke agreed refused signed paid sold bought grew fell rose changed remained
   large small new old early late long short high low open quiet heavy plain common public local recent several many
   few other first last next same whole slowly often never again still soon almost perhaps there where when while
   because though until unless he she it they we its their his her this these those which who`.split(/\s+/);

/** Letters of a usual paragraph, UTF-16 units. */
export const PARAGRAPH = 400;

/** Writes texts that look like prose and never repeat; the same every time for the same seed. */
export interface Writer {
  /** A sentence, with a name in it if one is given. */
  sentence(name?: string): string;
  /** `letters` of text, UTF-16 units, in sentences. */
  text(letters: number): string;
  /** `count` of HTML paragraphs, each with a name in it where names are given, one after the other. */
  paragraphs(count: number, names?: readonly string[]): string;
}

export function createWriter(seed: number): Writer {
  let state = seed;
  // The constants are those of Numerical Recipes; chance of any quality would do.
  const random = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const word = () => WORDS[random(WORDS.length)] ?? '';
  const words = (count: number) => Array.from({ length: count }, word);
  const writer: Writer = {
    sentence(name) {
      const all = words(9 + random(10));
      if (name !== undefined) all.splice(3 + random(4), 0, name);
      const text = all.join(' ');
      return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
    },
    text(letters) {
      const sentences: string[] = [];
      for (let length = 0; length < letters; length += (sentences.at(-1) ?? '').length + 1)
        sentences.push(writer.sentence());
      return sentences.join(' ').slice(0, letters);
    },
    paragraphs(count, names = []) {
      return Array.from({ length: count }, (_, index) => {
        const rest = writer.text(PARAGRAPH / 2);
        return `<p>${rest} ${writer.sentence(names[index % Math.max(1, names.length)])}</p>\n`;
      }).join('');
    },
  };
  return writer;
}

/** Names that count wherever they stand, each written once. */
export function unmistakableNames(base: KnowledgeBase): string[] {
  const texts = base.entities
    .filter(({ relevance }) => relevance !== 'context')
    .flatMap(({ names }) => names.filter(({ policy }) => policy === 'unmistakable').map(({ text }) => text));
  return [...new Set(texts)].filter((text) => /^[A-Z][\w .-]+$/.test(text));
}
