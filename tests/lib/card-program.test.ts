import { describe, expect, it } from 'vitest';
import { startCardProgram } from '../../entrypoints/card/program.js';
import type { ShownCard, ShownCardOptions } from '../../entrypoints/card/shown-card.js';
import type { CardRequest, CardWorld } from '../../entrypoints/shared/card-program.js';
import { mention } from './made.js';

/** A program whose cards open when they are told to, and what is on screen then. */
function stage() {
  const controller = new AbortController();
  const made = new Map<string, { options: ShownCardOptions; open(): void; fail(): void }>();
  const screen: string[] = [];
  let closed = 0;
  const world = {
    signal: controller.signal,
    onCard: () => undefined,
    onClosed: () => (closed += 1),
  } as unknown as CardWorld;

  function createCard(options: ShownCardOptions): ShownCard {
    const { id } = options.request.mention.entity;
    let life = true;
    let settle: (() => void) | undefined;
    const drawn = new Promise<void>((resolve) => (settle = resolve));
    made.set(id, {
      options,
      open() {
        // As a card does it: one that was closed in between opens no more.
        if (life) {
          screen.push(id);
          options.onOpened();
        }
        settle?.();
      },
      fail: () => settle?.(),
    });
    return {
      request: options.request,
      draw: () => drawn,
      box: () => (screen.includes(id) ? { left: 0, top: 0, right: id.charCodeAt(0), bottom: 0 } : undefined),
      pin: () => undefined,
      close() {
        life = false;
        if (screen.includes(id)) screen.splice(screen.indexOf(id), 1);
      },
    };
  }

  const program = startCardProgram({ world, say: String, css: '', createCard });
  const card = (id: string) => {
    const found = made.get(id);
    if (!found) throw new Error(`no card of ${id}`);
    return found;
  };
  return {
    screen,
    program,
    card,
    closed: () => closed,
    abort: () => controller.abort(),
    show: (id: string) => program.show({ mention: mention({ id }) } as unknown as CardRequest),
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('the card of a name', () => {
  it('stays until the next one is there', () => {
    const { show, card, screen } = stage();
    void show('A');
    card('A').open();
    void show('B');
    expect(screen).toEqual(['A']);
    card('B').open();
    expect(screen).toEqual(['B']);
  });

  it('does not open when its answer comes late', () => {
    const { show, card, screen } = stage();
    void show('A');
    void show('B');
    card('B').open();
    card('A').open();
    expect(screen).toEqual(['B']);
  });

  it('leaves nothing behind when two others were wanted before it came', () => {
    const { show, card, screen } = stage();
    void show('A');
    card('A').open();
    void show('B');
    void show('C');
    card('C').open();
    card('B').open();
    expect(screen).toEqual(['C']);
  });

  it('takes the one before with it when everything is closed before it came', () => {
    const { show, card, screen, program } = stage();
    void show('A');
    card('A').open();
    void show('B');
    program.close();
    card('B').open();
    expect(screen).toEqual([]);
  });

  it('that nobody has leaves no other in its place', async () => {
    const { show, card, screen } = stage();
    void show('A');
    card('A').open();
    void show('B');
    card('B').fail();
    await settled();
    expect(screen).toEqual([]);
  });
});

describe('pinned cards', () => {
  it('stay when the card of a name is closed, and go with everything', () => {
    const { show, card, screen, program, closed, abort } = stage();
    void show('A');
    card('A').open();
    card('A').options.onPin();
    expect(closed()).toBe(1);
    void show('B');
    card('B').open();
    program.close();
    expect(screen).toEqual(['A']);
    abort();
    expect(screen).toEqual([]);
  });

  it('are in the way of the others, not of themselves', () => {
    const { show, card } = stage();
    for (const id of ['A', 'B']) {
      void show(id);
      card(id).open();
      card(id).options.onPin();
    }
    void show('C');
    const widths = (id: string) =>
      card(id)
        .options.taken()
        .map(({ right }) => String.fromCharCode(right));
    expect(['A', 'B', 'C'].map(widths)).toEqual([['B'], ['A'], ['A', 'B']]);
    card('A').options.onClose();
    expect(widths('C')).toEqual(['B']);
  });

  it('are closed one by one', () => {
    const { show, card, screen } = stage();
    for (const id of ['A', 'B']) {
      void show(id);
      card(id).open();
      card(id).options.onPin();
    }
    card('A').options.onClose();
    expect(screen).toEqual(['B']);
  });

  it('are four at most: a fifth takes the place of the first', () => {
    const { show, card, screen } = stage();
    for (const id of ['A', 'B', 'C', 'D', 'E']) {
      void show(id);
      card(id).open();
      card(id).options.onPin();
    }
    expect(screen).toEqual(['B', 'C', 'D', 'E']);
  });
});
