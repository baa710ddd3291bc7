import { findAnchor } from './anchors.js';
import { mentionsIn, type NameFinder } from './page-names.js';
import { passagesOf } from './plain-text.js';
import { relevantMentions } from './relevance.js';
import type { IsoDay, Mention } from './types.js';

export interface AnnotateOptions {
  readonly finder: NameFinder;
  /** The gate's expression. */
  readonly anchors: RegExp;
  readonly asOf: IsoDay;
  /** Past the gate and with context names, as if every text were about the subject. */
  readonly everywhere: boolean;
}

/** The mentions a page with this text would show; spans count from the start of the text, in UTF-16 units. */
export function annotateText(text: string, { finder, anchors, asOf, everywhere }: AnnotateOptions): Mention[] {
  if (!everywhere && !findAnchor(anchors, text)) return [];
  const passages = passagesOf(text);
  const { shown } = relevantMentions(mentionsIn(passages, finder, asOf), everywhere ? 'wide' : 'normal');
  return shown.map((mention) => {
    const offset = passages[mention.passage]?.start ?? 0;
    return { ...mention, start: mention.start + offset, end: mention.end + offset };
  });
}
