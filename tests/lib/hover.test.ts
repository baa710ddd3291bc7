import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delayOf, type Hover, type HoverEvent, hover, idle, openName } from '../../lib/hover.js';

/*
 *                     over-name                    timer 450 ms
 *          ┌──────┐ ───────────▶ ┌─────────────┐ ───────────────▶ ┌──────────┐
 *          │ idle │              │ waiting (A) │                  │ open (A) │
 *          └──────┘ ◀─────────── └─────────────┘                  └──────────┘
 *            ▲ ▲     over-nothing   │      ▲                      │ ▲    │ ▲
 *            │ │     over-card      └──────┘                      │ │    │ │ over-name A
 *            │ │                  over-name B:       over-nothing │ │    │ │ over-card
 *            │ │                  waiting (B)                     ▼ │    │ │
 *            │ │    timer 300 ms            over-name A, over-card ┌─────────────┐
 *            │ └─────────────────────────────────────────────────  │ leaving (A) │
 *            │                                                     └─────────────┘
 *            │                      over-name B from open, leaving │      ▲ over-nothing
 *            │                                                     ▼      │
 *            │                                              ┌─────────────────┐
 *            │                                              │ changing (A, B) │ ─ timer 150 ms ▶ open (B)
 *            │                                              └─────────────────┘ ─ over-name A, over-card ▶ open (A)
 *            │                                                                  ─ over-name C ▶ changing (A, C)
 *            └─── from every state: dismiss (the name under the pointer stays quiet until it is left), interrupt
 *
 * A timer counts only with the token of the state it was started in.
 */

type State = Hover<string>;
type Event = HoverEvent<string>;

const over = (name: string): Event => ({ type: 'over-name', name });
const nothing: Event = { type: 'over-nothing' };
const card: Event = { type: 'over-card' };
const dismiss: Event = { type: 'dismiss' };
const interrupt: Event = { type: 'interrupt' };
/** The timer of the state it meets. */
const timer = 'timer';

/** Where these events lead from idle. */
function stateAfter(...events: (Event | typeof timer)[]): State {
  return events.reduce<State>(
    (now, event) => hover(now, event === timer ? { type: 'timer', token: now.token } : event),
    idle<string>(),
  );
}

/** A state in short: "changing A B". */
function brief(now: State): string {
  if (now.state === 'idle') return now.quiet === undefined ? 'idle' : `idle quiet ${now.quiet}`;
  return now.state === 'changing' ? `changing ${now.name} ${now.next}` : `${now.state} ${now.name}`;
}

const waiting = [over('A')];
const open = [...waiting, timer] as const;
const leaving = [...open, nothing];
const changing = [...open, over('B')];

describe('each arrow', () => {
  it.each([
    ['the pointer comes to a name', [], over('A'), 'waiting A'],
    ['it moves on the name', waiting, over('A'), 'waiting A'],
    ['it goes on to another name', waiting, over('B'), 'waiting B'],
    ['it leaves before the card opens', waiting, nothing, 'idle'],
    ['it comes upon a card that is just closing', waiting, card, 'idle'],
    ['it rests', waiting, timer, 'open A'],
    ['it moves on the name of the card', open, over('A'), 'open A'],
    ['it moves onto the card', open, card, 'open A'],
    ['it leaves both', open, nothing, 'leaving A'],
    ['it goes from the card to another name', open, over('B'), 'changing A B'],
    ['no timer closes a card under the pointer', open, timer, 'open A'],
    ['it returns to the name', leaving, over('A'), 'open A'],
    ['it returns to the card', leaving, card, 'open A'],
    ['it stays away', leaving, timer, 'idle'],
    ['it moves on nothing', leaving, nothing, 'leaving A'],
    ['it comes to another name on its way', leaving, over('B'), 'changing A B'],
    ['it rests on the other name', changing, timer, 'open B'],
    ['it moves on the other name', changing, over('B'), 'changing A B'],
    ['it turns to a third name', changing, over('C'), 'changing A C'],
    ['it returns to the first name', changing, over('A'), 'open A'],
    ['it crosses the other name on its way to the card', changing, card, 'open A'],
    ['it leaves the other name', changing, nothing, 'leaving A'],
    ['nothing is under it', [], nothing, 'idle'],
    ['no timer runs', [], timer, 'idle'],
  ] as const)('%s', (_, before, event, state) => {
    expect(brief(stateAfter(...before, event))).toBe(state);
  });

  it.each([
    ['nothing', [], 'idle'],
    ['waiting', waiting, 'idle'],
    ['a card', open, 'idle'],
    ['a card that is left', leaving, 'idle'],
    ['a card that changes', changing, 'idle'],
  ] as const)('scrolling or typing ends %s', (_, before, state) => {
    expect(brief(stateAfter(...before, interrupt))).toBe(state);
  });
});

describe('Escape', () => {
  it.each([
    ['does nothing without a card', [], 'idle'],
    ['keeps a name quiet whose card was to open', waiting, 'idle quiet A'],
    ['closes the card and keeps its name quiet', open, 'idle quiet A'],
    ['keeps the name quiet that is under the pointer, not the one it came from', changing, 'idle quiet B'],
    ['keeps no name quiet that was left before', leaving, 'idle'],
  ] as const)('%s', (_, before, state) => {
    expect(brief(stateAfter(...before, dismiss))).toBe(state);
  });

  it.each([
    ['moving on the quiet name opens nothing', over('A'), 'idle quiet A'],
    ['another name is not quiet', over('B'), 'waiting B'],
    ['leaving the name ends the quiet', nothing, 'idle'],
    ['scrolling does not', interrupt, 'idle quiet A'],
  ])('%s', (_, event, state) => {
    expect(brief(stateAfter(...open, dismiss, event))).toBe(state);
  });

  it('the name opens again after it was left', () => {
    expect(brief(stateAfter(...open, dismiss, nothing, over('A'), timer))).toBe('open A');
  });
});

describe('a timer of an earlier state', () => {
  it.each([
    ['does not open a card the pointer has left', [over('A')], [nothing, over('B')], 'waiting B'],
    ['does not close a card the pointer has come back to', leaving, [card], 'open A'],
    ['does not close a card left a second time', leaving, [card, nothing], 'leaving A'],
    ['does not change a card the pointer has stayed with', changing, [over('A')], 'open A'],
    ['does not change to a name that was passed', changing, [over('C')], 'changing A C'],
  ] as const)('%s', (_, before, events, state) => {
    const early = stateAfter(...before);
    const late = stateAfter(...before, ...events);
    expect(brief(hover(late, { type: 'timer', token: early.token }))).toBe(state);
    expect(hover(late, { type: 'timer', token: early.token })).toBe(late);
  });
});

describe('how long a state lasts', () => {
  it.each([
    ['a name waits 450 ms', waiting, 450],
    ['another name waits 150 ms', changing, 150],
    ['a card stays for 300 ms', leaving, 300],
    ['an open card stays', open, undefined],
    ['nothing waits for nothing', [], undefined],
  ] as const)('%s', (_, events, delay) => {
    expect(delayOf(stateAfter(...events))).toBe(delay);
  });
});

describe('the card that is open', () => {
  it.each([
    ['none', [], undefined],
    ['none while the pointer rests', waiting, undefined],
    ['of the name', open, 'A'],
    ['of the name that was left', leaving, 'A'],
    ['of the first name until the other opens', changing, 'A'],
  ] as const)('%s', (_, events, name) => {
    expect(openName(stateAfter(...events))).toBe(name);
  });
});

describe('whatever the pointer does', () => {
  const name = fc.constantFrom('A', 'B', 'C').map(over);
  const event = fc.oneof(name, fc.constantFrom<Event | typeof timer>(nothing, card, dismiss, interrupt, timer));

  it('the token changes exactly when the state does', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), event, (events, last) => {
        const before = stateAfter(...events);
        const now = hover(before, last === timer ? { type: 'timer', token: before.token } : last);
        expect(now.token !== before.token).toBe(now !== before);
        if (now !== before) expect(now.token).toBeGreaterThan(before.token);
      }),
    );
  });

  it('resting on a name opens its card, and staying away closes it', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), (events) => {
        const rested = stateAfter(...events, nothing, over('A'), timer);
        expect(openName(rested)).toBe('A');
        expect(brief(stateAfter(...events, nothing, over('A'), timer, nothing, timer))).toBe('idle');
      }),
    );
  });
});
