import { isUpper } from './letters.js';
import type { Sentence, Term } from './sentences.js';
import type { Candidate, Span } from './types.js';

/** Words after a name that may still belong to the name of an institution: "U.S. Food and Drug Administration". */
const RUN = 6;

/** Words before a name from which one may begin: "Bank of the" of "Bank of the Netherlands". */
const LEAD = 3;

/** A letter with a stop, or one that is no word: "A Trump victory" has none. */
const INITIAL = /^(?:.\.|[^AI])\s*$/;

const ACRONYM = /^[A-Z.]+$/;

/** Tags the sentence for one candidate; the function it returns takes the tags away again. */
export function tag(
  { terms }: Sentence,
  candidate: Candidate,
  span: Span,
  whole: Span,
  known: readonly Span[],
): () => void {
  const added: [Term, string][] = [];
  const add = (term: Term | undefined, name: string) => {
    if (!term || term.tags.has(name)) return;
    term.tags.add(name);
    added.push([term, name]);
  };
  const first = terms.findIndex((term) => overlaps(term, span));
  let last = first;
  for (let next = terms[last + 1]; next && overlaps(next, span); next = terms[last + 1]) last += 1;
  const firm = ACRONYM.test(candidate.alias.text) || candidate.alias.text.includes(' ');
  for (let index = first; index <= last; index += 1) {
    add(terms[index], 'Name');
    if (firm) add(terms[index], 'Firm');
    if (terms[first - 1]?.tags.has('Where')) add(terms[index], 'Placed');
  }
  for (const term of terms)
    if (known.some((other) => !overlaps(other, span) && overlaps(term, other))) add(term, 'Known');
  add(terms[0], 'Opening');
  const before = terms[first - 1];
  if (before && joins(before, terms[first]) && isCapital(before) && !overlaps(before, whole)) {
    add(before, 'Before');
    if (INITIAL.test(before.text + before.post)) add(before, 'Initial');
  }
  const after = terms[last + 1];
  const name = terms[last];
  // "Germany's Michael Stich": what a possessive belongs to is another name.
  const owns = name !== undefined && name.end - span.end > 1;
  if (owns) add(name, 'Owner');
  if (after && name && !owns && joins(name, after) && isCapital(after)) add(after, 'After');
  const near = [...terms.slice(Math.max(0, first - LEAD), first), ...terms.slice(last + 1, last + 1 + RUN)];
  for (const term of near) if (isCapital(term)) add(term, 'Capital');
  if (after && name?.post.startsWith(',')) add(after, 'CommaAfter');
  return () => {
    for (const [term, tagged] of added) term.tags.delete(tagged);
  };
}

function isCapital({ text, normal }: Term): boolean {
  return isUpper(text.charAt(0)) && normal.length > 0;
}

/** Whether nothing but a blank stands between two words, or the full stop of an initial or a title ("Gen."). */
function joins({ post, text, tags }: Term, next: Term | undefined): boolean {
  const stopped = post.trim() === '.' && (text.length === 1 || tags.has('Role'));
  return (post.trim() === '' || stopped) && next?.pre === '' && !/[,;:)]$/.test(text);
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The other words of the sentence, lower case, in a form `says` can search. */
export function wordsAround({ terms }: Sentence, span: Span | undefined): string {
  return ` ${terms.map((term) => (span && overlaps(term, span) ? '·' : term.normal)).join(' ')} `;
}
