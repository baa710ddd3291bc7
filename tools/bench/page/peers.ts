import names from 'virtual:names';
import nlp from 'compromise/three';
import Mark from 'mark.js';
import { aliasesFor } from '../../../lib/languages.js';
import { unpackNames } from '../../../lib/names-unpack.js';
import { painted } from './times.js';

interface Peer {
  /** Until the work is done, ms. */
  readonly ms: number;
  /** Until the frame that shows it, ms. */
  readonly toPaint: number;
  readonly count: number;
}

const texts = () => aliasesFor(unpackNames(names), document.documentElement.lang).map(({ text }) => text);

/** Longest first: an alternation takes the first that fits. */
function alternation(): RegExp {
  const escaped = texts()
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return new RegExp(`\\b(?:${escaped.join('|')})\\b`, 'g');
}

async function timed(work: () => number): Promise<Peer> {
  const start = performance.now();
  const count = work();
  const ms = performance.now() - start;
  await painted();
  return { ms, toPaint: performance.now() - start, count };
}

function counted(mark: (done: (count: number) => void) => void): number {
  let count = 0;
  mark((marked) => {
    count = marked;
  });
  return count;
}

/** What others offer for the same: each changes the page and wants a fresh one. */
const peers = {
  markRegExp() {
    const pattern = alternation();
    return timed(() => counted((done) => new Mark(document.body).markRegExp(pattern, { done })));
  },
  /** @returns undefined where it calls itself once for each word until the stack is full */
  async markArray(): Promise<Peer | undefined> {
    const words = texts();
    const options = { separateWordSearch: false, accuracy: 'exactly' } as const;
    try {
      return await timed(() => counted((done) => new Mark(document.body).mark(words, { ...options, done })));
    } catch {
      return undefined;
    }
  },
  /** Names compromise finds by itself in the first letters of the page. */
  topics(letters: number) {
    const text = (document.body.textContent ?? '').slice(0, letters);
    return timed(() => (nlp(text).topics().out('array') as string[]).length);
  },
};

Object.assign(globalThis, { peers });
