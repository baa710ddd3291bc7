import { describe, expect, it } from 'vitest';
import { isAboutSubject, relevantMentions } from '../../lib/relevance.js';
import { made, mention, mentionsOf } from './made.js';

const country = mention({ id: 'country:turkey', relevance: 'context' });
const core = mention({ id: 'org:pact', relevance: 'core' });
const close = (id: string) => mention({ id, relevance: 'close' });

describe('a page is about the subject', () => {
  it.each([
    ['if it names a core entity', [core, country], true],
    ['not if it only seems to', [mention({ relevance: 'core' }, 0.6), country], false],
    ['if it names three close ones', [close('a'), close('b'), close('c')], true],
    ['not if it names two', [close('a'), close('b'), country], false],
    ['not if it names one three times', [close('a'), close('a'), close('a')], false],
    [
      'not for any number of countries',
      Array.from({ length: 9 }, (_, at) => mention({ id: `country:${at}`, relevance: 'context' })),
      false,
    ],
    ['not if it names nothing', [], false],
  ])('%s', (_, mentions, about) => {
    expect(isAboutSubject(mentions)).toBe(about);
  });
});

describe('what is shown', () => {
  it('of a page about the subject is everything', () => {
    expect(relevantMentions([country, core])).toEqual({ shown: [country, core], held: 0 });
  });

  it('of another page is what counts anywhere, and the rest is counted', () => {
    expect(relevantMentions([country, close('a'), country])).toEqual({ shown: [close('a')], held: 2 });
  });

  it('of any page is the core alone where the reader wants no more', () => {
    expect(relevantMentions([country, core, close('a'), core], 'narrow')).toEqual({ shown: [core, core], held: 0 });
  });

  it('of any page is everything where the reader asks for it', () => {
    expect(relevantMentions([country], 'wide')).toEqual({ shown: [country], held: 0 });
  });
});

it('a cooking page that says Turkey stays clean', () => {
  const turkey = made('country:turkey', 'Turkey', { relevance: 'context' });
  const pact = made('org:pact', 'PACT', { relevance: 'core' });
  const cooking = ['Stuff the bird with figs from Turkey.', 'In Turkey it is served with rice.'];
  expect(relevantMentions(mentionsOf([turkey, pact], cooking))).toEqual({ shown: [], held: 2 });
  const news = [...cooking, 'PACT has nothing to do with it.'];
  expect(relevantMentions(mentionsOf([turkey, pact], news))).toMatchObject({ shown: { length: 3 }, held: 0 });
});
