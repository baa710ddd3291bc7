import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../lib/kinds.js';
import { DEFAULT_SETTINGS, DENSITIES, MODES, PACES, parseSettings, SCOPES } from '../../lib/settings.js';
import { readSettingsFile, writeSettingsFile } from '../../lib/settings-file.js';

const file = (parts: object) => JSON.stringify({ backgrounder: 'settings', version: 2, ...parts });

describe('a file of settings', () => {
  it.each([
    ['with nothing in it gives the defaults', file({}), DEFAULT_SETTINGS],
    [
      'gives what it has',
      file({ off: ['a.example'], pace: 'slow' }),
      { ...DEFAULT_SETTINGS, off: ['a.example'], pace: 'slow' },
    ],
    [
      'of the first version',
      file({ version: 1, on: false, off: ['a.example'] }),
      { ...DEFAULT_SETTINGS, on: false, off: ['a.example'] },
    ],
    [
      'with a list in another order',
      file({ off: ['b.example', 'a.example', 'a.example'] }),
      { ...DEFAULT_SETTINGS, off: ['a.example', 'b.example'] },
    ],
    ['with a mark of its encoding', `\uFEFF${file({ badge: true })}`, { ...DEFAULT_SETTINGS, badge: true }],
  ])('%s', (_, text, settings) => {
    expect(readSettingsFile(text)).toEqual({ settings });
  });

  it.each([
    ['a text', 'hello', 'not_json'],
    ['half a file', file({ off: ['a.example'] }).slice(0, -3), 'not_json'],
    ['nothing', '', 'not_json'],
    ['a list', '[]', 'foreign'],
    ['null', 'null', 'foreign'],
    ['a file of something else', '{"version":2,"off":[]}', 'foreign'],
    ['one without a version', '{"backgrounder":"settings"}', 'foreign'],
    ['one of a later version', file({ version: 3 }), 'newer'],
    ['a switch that is neither on nor off', file({ on: 'yes' }), 'damaged'],
    ['a choice there is not', file({ density: 'all' }), 'damaged'],
    ['a list with something that is no host', file({ off: ['a.example', 7] }), 'damaged'],
    ['a list that is none', file({ only: 'a.example' }), 'damaged'],
    ['a kind there is not', file({ kindsOff: ['person', 'spell'] }), 'damaged'],
    ['hidden words of no entity', file({ hidden: [{ surface: 'x', host: null }] }), 'damaged'],
    ['a part nobody knows', file({ colour: 'red' }), 'damaged'],
    ['one without end', ' '.repeat(2_000_001), 'too_large'],
  ])('%s is not taken', (_, text, fault) => {
    expect(readSettingsFile(text)).toEqual({ fault });
  });

  it('brings back what was written, whatever that was', () => {
    const host = fc.domain();
    const settings = fc
      .record({
        on: fc.boolean(),
        mode: fc.constantFrom(...MODES),
        density: fc.constantFrom(...DENSITIES),
        scope: fc.constantFrom(...SCOPES),
        pace: fc.constantFrom(...PACES),
        kindsOff: fc.subarray(KINDS),
        badge: fc.boolean(),
        off: fc.array(host),
        only: fc.array(host),
        hidden: fc.array(
          fc.record({
            entity: fc.string({ minLength: 1 }),
            surface: fc.string({ minLength: 1 }),
            host: fc.option(host),
          }),
        ),
      })
      .map(parseSettings);
    fc.assert(
      fc.property(settings, (written) => {
        expect(readSettingsFile(writeSettingsFile(written))).toEqual({ settings: written });
      }),
    );
  });

  it('whatever it is, is read without an error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(Object.keys(readSettingsFile(text))).toHaveLength(1);
      }),
    );
  });
});
