import { createUses } from './other-uses.js';
import { type Found, withInner } from './scan.js';
import type { Steps } from './steps.js';
import type { Candidate, Evidence, IsoDay, Sense } from './types.js';

/** What was found in one passage, with what its sentences say. */
export interface PassageFinds {
  readonly found: readonly Found[];
  readonly evidence: ReadonlyMap<Candidate, readonly Evidence[]>;
}

/** What the whole page says: which entities are named in full, and where surnames belong to somebody else. */
export interface PageEvidence {
  /** For an entity, the places where it is named in full. */
  readonly licences: ReadonlyMap<string, readonly number[]>;
  /** For a name, the places where another bearer of it stands. */
  readonly otherBearers: ReadonlyMap<string, readonly number[]>;
  /** Where core entities are named for certain. */
  readonly core: readonly number[];
  /** The countries named for certain, by name. */
  readonly countries: ReadonlySet<string>;
  /** Names that the page uses for something else, each with the entity it does not mean here. */
  readonly otherUses: ReadonlySet<string>;
  readonly asOf: IsoDay;
}

/** Reads what the passages say together; places are counted in candidates, from 1. */
export function* readPage(passages: readonly PassageFinds[]): Steps<Omit<PageEvidence, 'asOf'>> {
  const licences = new Map<string, number[]>();
  const otherBearers = new Map<string, number[]>();
  const core: number[] = [];
  const countries = new Set<string>();
  const uses = createUses();
  let order = 0;
  for (const { found, evidence } of passages) {
    for (const candidate of found) {
      order += 1;
      for (const part of withInner(candidate)) {
        const said = evidence.get(part) ?? [];
        part.alias.senses.forEach((sense, index) => {
          const { against, support } = said[index] ?? {};
          if (part === candidate && sense.entity.kind !== 'person')
            uses.count(part, sense, against?.code === 'other-meaning');
          if (against?.code === 'other-bearer') push(otherBearers, part.alias.text, order);
          if (against || !licenses(sense, support?.code)) return;
          push(licences, sense.entity.id, order);
          if (sense.entity.relevance === 'core') core.push(order);
          if (sense.entity.kind === 'country') countries.add(sense.entity.name);
        });
      }
    }
    yield;
  }
  return { licences, otherBearers, core, countries, otherUses: uses.other() };
}

/** Whether a mention stands for itself and so licenses others: a full name, or a surname with its own title or given name. */
function licenses({ policy }: Sense, support: string | undefined): boolean {
  if (policy === 'unmistakable') return true;
  return policy === 'licensed' && (support === 'given-name' || support === 'title');
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
