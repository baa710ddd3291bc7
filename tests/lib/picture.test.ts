import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Entity, KnowledgeBase } from '../../lib/knowledge-schema.js';
import { flagOn, pictureFor } from '../../lib/picture.js';
import { type Picture, PictureSchema } from '../../lib/picture-model.js';
import { officesOf, officesPicture } from '../../lib/picture-offices.js';
import type { PictureSources } from '../../lib/picture-schema.js';
import { readKnowledgeBase } from '../../tools/data/read.js';
import { checkPictures, readPictureSources } from '../../tools/data/read-pictures.js';

const DATA = fileURLToPath(new URL('../../data', import.meta.url));
const DAYS = ['1949-04-04', '1985-06-01', '2010-11-19', '2021-06-14', '2024-10-01', '2026-10-10', '2030-01-01'];

let base: KnowledgeBase;
let sources: PictureSources;

beforeAll(async () => {
  base = await readKnowledgeBase(DATA);
  sources = await readPictureSources(DATA);
});

function entity(id: string): Entity {
  const found = base.entities.find((one) => one.id === id);
  if (!found) throw new Error(`no entity ${id}`);
  return found;
}

function picture<K extends Picture['kind']>(kind: K, id: string, asOf: string): Extract<Picture, { kind: K }> {
  const made = pictureFor(entity(id), asOf, sources, base.horizon);
  if (made?.kind !== kind) throw new Error(`${id} has ${made?.kind ?? 'no picture'} on ${asOf}`);
  return made as Extract<Picture, { kind: K }>;
}

describe('the files under data/pictures', () => {
  it('fit each other and the entities', () => {
    expect(checkPictures(sources, base.entities)).toEqual([]);
  });

  it('give every entity a picture that survives a message, on any day', () => {
    for (const one of base.entities) {
      for (const day of DAYS) {
        const made = pictureFor(one, day, sources, base.horizon);
        if (made) expect(v.parse(PictureSchema, JSON.parse(JSON.stringify(made)))).toEqual(made);
      }
    }
  });

  it('hold no flag that a country code does not name', () => {
    expect(Object.keys(sources.flags)).toEqual(Object.keys(sources.flagPeriods).sort());
  });
});

describe('spending', () => {
  it('marks the year of the page and says no figure of a later edition', () => {
    expect(picture('spending', 'country:se', '2021-06-14')).toMatchObject({
      edition: 'June 2026',
      published: false,
      firstYear: 2014,
      pageYear: 2021,
    });
  });

  it.each([
    ['2026-06-30', false],
    ['2026-07-01', true],
  ])('counts the edition on %s as out: %s', (day, published) => {
    expect(picture('spending', 'country:de', day).published).toBe(published);
  });

  it.each([
    ['2023-07-10', ['guideline 2']],
    ['2023-07-11', ['floor 2']],
    ['2025-06-24', ['floor 2']],
    ['2025-06-25', ['floor 2', 'goal 3.5']],
  ])('words the guideline as agreed on %s', (day, expected) => {
    const { guidelines } = picture('spending', 'country:de', day);
    expect(guidelines.map(({ kind, share }) => `${kind} ${share}`)).toEqual(expected);
  });

  it('stays at its last year on later pages', () => {
    expect(picture('spending', 'country:de', '2029-01-01').pageYear).toBe(2026);
  });

  it.each(['1955-05-06', '2013-12-31', '2014-12-31'])('has no curve on %s, before its second year', (day) => {
    expect(pictureFor(entity('country:de'), day, sources, base.horizon)).toBeUndefined();
  });

  it.each(['country:is', 'country:ua', 'country:ru'])('has no curve for %s', (id) => {
    expect(pictureFor(entity(id), '2026-10-01', sources, base.horizon)).toBeUndefined();
  });
});

describe('offices', () => {
  it('come from the dated descriptions, oldest first', () => {
    expect(picture('offices', 'person:mark-rutte', '2024-10-01').offices).toEqual([
      { title: 'Prime Minister of the Netherlands', periods: [{ from: '2010-10-14', to: '2024-07-02' }] },
      { title: 'Secretary General of NATO', periods: [{ from: '2024-10-01', to: undefined }] },
    ]);
  });

  it('count a second term as a second period', () => {
    const [first] = picture('offices', 'person:vladimir-putin', '2022-03-01').offices;
    expect(first).toMatchObject({ title: 'President of Russia', periods: [{ to: '2008-05-08' }, { to: undefined }] });
  });

  it('are not drawn before the first of them began', () => {
    const stubb = entity('person:alexander-stubb');
    expect(pictureFor(stubb, '2014-06-23', sources, base.horizon)).toBeUndefined();
    expect(pictureFor(stubb, '2014-06-24', sources, base.horizon)).toBeDefined();
  });

  it('reach to the page where it is later than the data', () => {
    expect(picture('offices', 'person:mark-rutte', '2024-10-01').until).toBe(base.horizon);
    expect(picture('offices', 'person:mark-rutte', '2030-01-01').until).toBe('2030-01-01');
  });

  it('never overlap for one title, and each ends after it begins', () => {
    for (const person of base.entities.filter(({ kind }) => kind === 'person')) {
      for (const { title, periods } of officesOf(person.descriptions, sources.offices)) {
        periods.forEach(({ from, to }, index) => {
          expect(to === undefined || from < to, `${person.id}: ${title}`).toBe(true);
          const next = periods[index + 1];
          if (next) expect(to !== undefined && to <= next.from, `${person.id}: ${title}`).toBe(true);
        });
      }
    }
  });

  it('are neither a profession nor a former office', () => {
    const titles = base.entities
      .filter(({ kind }) => kind === 'person')
      .flatMap(({ descriptions }) => officesOf(descriptions, sources.offices).map(({ title }) => title));
    expect(titles.length).toBeGreaterThan(200);
    expect(titles.filter((title) => /\b(?:former|politician|diplomat|killed|general\b(?! of))/.test(title))).toEqual(
      [],
    );
  });

  it('join descriptions that carry on one office', () => {
    const descriptions = [
      { text: 'Chancellor of West Germany', from: '1982-10-01', to: '1985-01-01' },
      { text: 'Chancellor of West Germany, party leader', from: '1985-01-01', to: '1990-10-03' },
      { text: 'Former Chancellor of West Germany', from: '1990-10-03' },
    ];
    expect(officesPicture({ descriptions }, '2000-01-01', '2026-10-10', sources.offices)?.offices).toEqual([
      { title: 'Chancellor of West Germany', periods: [{ from: '1982-10-01', to: '1990-10-03' }] },
    ]);
  });
});

describe('maps', () => {
  it('set the country off from all other land', () => {
    const { land, home, name } = picture('map', 'place:vilnius', '2023-07-11');
    expect(name).toBe('Vilnius');
    expect(home).toBe(sources.map.views.europe?.countries['LT']);
    expect(land).not.toContain(home);
  });

  it.each([
    ['2014-03-17', false],
    ['2014-03-18', true],
  ])('hatch Crimea on %s: %s', (day, hatched) => {
    expect(picture('map', 'place:crimea', day).occupied !== '').toBe(hatched);
  });

  it('draw Crimea with Ukraine, and hatch nothing elsewhere', () => {
    const { x, y, width, height, home } = picture('map', 'place:crimea', '2020-01-01');
    expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
    expect(ringsAround(home, x, y)).toBe(1);
    expect(ringsAround(picture('map', 'place:moscow', '2020-01-01').home, x, y)).toBe(0);
    expect(picture('map', 'place:moscow', '2020-01-01').occupied).toBe('');
  });

  it.each([
    ['2008-02-16', true],
    ['2008-02-17', false],
  ])('say on %s that borders have moved since: %s', (day, moved) => {
    expect(picture('map', 'place:paris', day).otherBorders).toBe(moved);
  });

  it('show a seat only while it is one', () => {
    const headquarters = entity('place:nato-headquarters');
    expect(pictureFor(headquarters, '1967-10-15', sources, base.horizon)).toBeUndefined();
    expect(pictureFor(headquarters, '1967-10-16', sources, base.horizon)).toMatchObject({ name: 'Brussels' });
  });
});

describe('flags', () => {
  it.each([
    ['CA', '1965-02-14', false],
    ['CA', '1965-02-15', true],
    ['AF', '2021-08-14', true],
    ['AF', '2021-08-15', false],
    ['FR', '1949-04-04', true],
  ])('%s on %s: %s', (code, day, flown) => {
    expect(flagOn(code, day, sources) !== undefined).toBe(flown);
  });

  it('are none without a code', () => {
    expect(flagOn(undefined, '2024-01-01', sources)).toBeUndefined();
  });
});

/** How many rings of a path lie around a point, by the rule of even and odd crossings. */
function ringsAround(path: string, x: number, y: number): number {
  return path.split('z').filter((ring) => ring !== '' && isInside(pointsOf(ring), x, y)).length;
}

/** The points of a ring written as `M` and a place, then `l` and steps. */
function pointsOf(ring: string): [number, number][] {
  const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
  const points: [number, number][] = [];
  let [atX, atY] = [0, 0];
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    atX += numbers[index] ?? 0;
    atY += numbers[index + 1] ?? 0;
    points.push([atX, atY]);
  }
  return points;
}

function isInside(points: readonly [number, number][], x: number, y: number): boolean {
  let inside = false;
  points.forEach(([ax, ay], index) => {
    const [bx, by] = points[(index + 1) % points.length] ?? [ax, ay];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}
