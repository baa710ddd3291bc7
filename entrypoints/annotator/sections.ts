import type { Steps } from '../../lib/steps.js';
import type { Placed } from './marks.js';

/** What begins a section. */
const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** The first mention of each entity in each section: what stands between two headings. */
export function* firstInSections(placed: readonly Placed[]): Steps<Placed[]> {
  const headingsIn = new Map<Node, readonly Element[]>();
  const seen = new Set<string>();
  const first: Placed[] = [];
  for (const one of placed) {
    yield;
    const { startContainer } = one.range;
    const root = startContainer.getRootNode();
    const headings = headingsIn.get(root) ?? headingsOf(root);
    headingsIn.set(root, headings);
    const key = `${one.mention.entity.id} ${[...headingsIn.keys()].indexOf(root)} ${headingsBefore(headings, startContainer)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    first.push(one);
  }
  return first;
}

/** A shadow tree has sections of its own. */
function headingsOf(root: Node): readonly Element[] {
  return 'querySelectorAll' in root ? [...(root as ParentNode & Node).querySelectorAll(HEADINGS)] : [];
}

/** How many headings begin before a node, by halving. A name in a heading belongs to the section it begins. */
function headingsBefore(headings: readonly Element[], node: Node): number {
  let [low, high] = [0, headings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const heading = headings[middle];
    if (heading && heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) low = middle + 1;
    else high = middle;
  }
  return low;
}
