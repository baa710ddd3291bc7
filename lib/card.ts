import { changesSince, factsByEntity, factsOn, type PlacedFact, pastFact } from './card-facts.js';
import type { Kind } from './kinds.js';
import type { Description, Entity, KnowledgeBase, Reference } from './knowledge-schema.js';
import { holdsOn, lastEnded } from './period.js';
import { flagOn, pictureFor } from './picture.js';
import type { Picture } from './picture-model.js';
import type { FlagShapes, PictureSources } from './picture-schema.js';
import type { IsoDay } from './types.js';

/** Most facts a card shows: more is a page to read, not a glance. */
export const MAX_FACTS = 3;

/** An article of the bundled data, by id, and a paragraph of it, counted from 1. */
export interface ReadingPlace {
  readonly article: string;
  readonly paragraph: number;
}

/** Where a fact stands. */
export interface Citation extends ReadingPlace {
  readonly title: string;
  readonly date: IsoDay;
  readonly references: readonly Reference[];
}

export interface CardFact {
  readonly text: string;
  readonly from?: IsoDay | undefined;
  readonly to?: IsoDay | undefined;
  /** True where the fact no longer held on the card's day and is shown as past. */
  readonly past: boolean;
  readonly confirmed?: IsoDay | undefined;
  readonly ownKnowledge: boolean;
  readonly citation: Citation;
}

export interface RelatedEntity {
  readonly entity: string;
  readonly name: string;
  readonly as: string;
}

/** Everything a card shows of one entity as of one day. */
export interface Card {
  readonly entity: string;
  readonly kind: Kind;
  readonly name: string;
  readonly flag?: string | undefined;
  /** The flag of that day, where it is the one that is drawn. */
  readonly flagShapes?: FlagShapes | undefined;
  readonly picture?: Picture | undefined;
  readonly description: string;
  readonly asOf: IsoDay;
  readonly facts: readonly CardFact[];
  /** How many more facts hold on that day. */
  readonly more: number;
  /** What changed after that day, oldest first. */
  readonly since: readonly string[];
  readonly related: readonly RelatedEntity[];
  /** The last day the data speak for. */
  readonly dataDay: IsoDay;
  /** The same, set only where `asOf` is later. */
  readonly horizon?: IsoDay | undefined;
}

/** Answers with the cards of a knowledge base. Built once; each answer is a lookup. */
export interface CardIndex {
  /** @param all with every fact that holds, not only the first few */
  cardOf(entity: string, asOf: IsoDay, all?: boolean): Card | undefined;
}

/** Cards have flags and pictures only where `pictures` are given. */
export function createCardIndex(base: KnowledgeBase, pictures?: PictureSources): CardIndex {
  const entities = new Map(base.entities.map((entity) => [entity.id, entity]));
  const facts = factsByEntity(base.articles);
  return {
    cardOf(id, asOf, all = false) {
      const entity = entities.get(id);
      if (!entity) return undefined;
      const about = facts.get(id) ?? [];
      const holding = factsOn(about, id, asOf);
      const past = pastFact(entity, about, holding, asOf);
      const telling = past ? [past, ...holding] : holding;
      const shown = all ? telling : telling.slice(0, MAX_FACTS);
      return {
        entity: id,
        kind: entity.kind,
        name: entity.name,
        flag: entity.flag,
        flagShapes: pictures && flagOn(entity.flag, asOf, pictures),
        picture: pictures && pictureFor(entity, asOf, pictures, base.horizon),
        description: descriptionOn(entity, asOf)?.text ?? '',
        asOf,
        facts: shown.map((placed) => toCardFact(placed, asOf)),
        more: holding.filter((placed) => !shown.includes(placed)).length,
        since: changesSince(id, about, asOf),
        related: relatedOn(entity, entities, asOf),
        dataDay: base.horizon,
        horizon: asOf > base.horizon ? base.horizon : undefined,
      };
    },
  };
}

function descriptionOn({ descriptions }: Entity, day: IsoDay): Description | undefined {
  return descriptions.find((one) => holdsOn(one, day)) ?? lastEnded(descriptions, (one) => one, day);
}

/** The links that hold on the day: a page of 2016 does not name who followed in 2024. */
function relatedOn(entity: Entity, entities: ReadonlyMap<string, Entity>, day: IsoDay): RelatedEntity[] {
  return entity.related
    .filter((link) => holdsOn(link, day))
    .flatMap(({ entity: other, as }) => {
      const target = entities.get(other);
      return target ? [{ entity: other, name: target.name, as }] : [];
    });
}

function toCardFact({ fact, article, paragraph }: PlacedFact, asOf: IsoDay): CardFact {
  const ids = article.paragraphs[paragraph - 1]?.references ?? [];
  return {
    text: fact.text,
    from: fact.from,
    to: fact.to,
    past: !holdsOn(fact, asOf),
    confirmed: fact.confirmed,
    ownKnowledge: fact.ownKnowledge,
    citation: {
      article: article.id,
      title: article.title,
      date: article.date,
      paragraph,
      references: article.references.filter((reference) => ids.includes(reference.id)),
    },
  };
}
