import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delayOf, hover } from '../../lib/hover.js';
import { type Hover, type HoverEvent, idle, openName } from '../../lib/hover-states.js';
import { AFTER_SCROLL_MS, delaysFor } from '../../lib/pace.js';

/*
 *                     over-name                     timer: open
 *          ┌──────┐ ───────────▶ ┌─────────────┐ ───────────────▶ ┌──────────┐
 *          │ idle │              │ waiting (A) │                  │ open (A) │
 *          └──────┘ ◀─────────── └─────────────┘                  └──────────┘
 *            ▲ ▲     over-nothing   │      ▲                      │ ▲    │ ▲
 *            │ │     over-card      └──────┘                      │ │    │ │ over-name A
 *            │ │              over-name B, A moving:  over-nothing │ │    │ │ over-card
 *            │ │              waiting again                       ▼ │    │ │
 *            │ │   timer: close             over-name A, over-card ┌─────────────┐
 *            │ └────────────────────────────────────────────────── │ leaving (A) │
 *            │                                                     └─────────────┘
 *            │            over-name B from open, leaving, reaching │      ▲ over-nothing
 *            │                                                     ▼      │
 *            │                                              ┌─────────────────┐ ─ timer: next ▶ open (B)
 *            │                                              │ changing (A, B) │ ─ over-name A, over-card ▶ open (A)
 *            │                                              └─────────────────┘ ─ over-name C, B moving ▶ changing again
 *            │
 *            │        towards-card from open, leaving, changing,   ┌─────────────────┐ ─ timer: next ▶ open (B)
 *            │        and from itself: the timer begins again   ─▶ │ reaching (A, B) │ ─ timer: close, over nothing ▶ idle
 *            │                                                     └─────────────────┘ ─ over-name A, over-card ▶ open (A)
 *            │                                                                         ─ over-name C ▶ changing (A, C)
 *            │                                                                         ─ over-nothing ▶ leaving (A)
 *            │
 *            ├─── from every state with a name: dismiss (the name under the pointer stays quiet until it is left), interrupt
 *            ├─── from every state: press (the name under it stays quiet until it is left)
 *            │ timer: after scroll, after typing
 *          ┌────────┐
 *          │ hushed │ ◀─ scroll, typing from every state but idle (after typing the name under the pointer stays quiet),
 *          └────────┘    and from itself: the timer begins again; over-name changes nothing here
 *
 * A timer counts only with the token of the state it was started in.
 */

type State = Hover<string>;
type Event = HoverEvent<string>;

const over = (name: string): Event => ({ type: 'over-name', name });
const moving = (name: string): Event => ({ type: 'over-name', name, moving: true });
const nothing: Event = { type: 'over-nothing' };
const card: Event = { type: 'over-card' };
const towards = (next?: string): Event => ({ type: 'towards-card', next });
const press = (name?: string): Event => ({ type: 'press', name });
const scroll: Event = { type: 'scroll' };
const typing: Event = { type: 'typing' };
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
  const words = 'name' in now ? [now.state, now.name] : now.state === 'hushed' ? [now.state, now.after] : [now.state];
  if ('quiet' in now && now.quiet !== undefined) words.push('quiet', now.quiet);
  if ('next' in now && now.next !== undefined) words.push(now.next);
  return words.join(' ');
}

const waiting = [over('A')];
const open = [...waiting, timer] as const;
const leaving = [...open, nothing];
const changing = [...open, over('B')];
const reaching = [...open, towards()];
const reachingB = [...open, towards('B')];
const scrolled = [...waiting, scroll];
const typed = [...waiting, typing];

describe('each arrow', () => {
  it.each([
    ['the pointer comes to a name', [], over('A'), 'waiting A'],
    ['it moves on the name', waiting, over('A'), 'waiting A'],
    ['it goes on to another name', waiting, over('B'), 'waiting B'],
    ['it goes on along the name', waiting, moving('A'), 'waiting A'],
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
    ['it goes on along the other name', changing, moving('B'), 'changing A B'],
    ['it turns to a third name', changing, over('C'), 'changing A C'],
    ['it returns to the first name', changing, over('A'), 'open A'],
    ['it crosses the other name on its way to the card', changing, card, 'open A'],
    ['it leaves the other name', changing, nothing, 'leaving A'],
    ['it sets out for the card', open, towards(), 'reaching A'],
    ['it sets out across another name', open, towards('B'), 'reaching A B'],
    ['it turns back to the card', leaving, towards(), 'reaching A'],
    ['it turns to the card from another name', changing, towards('B'), 'reaching A B'],
    ['it comes upon another name on its way', reaching, towards('B'), 'reaching A B'],
    ['it has crossed the other name', reachingB, towards(), 'reaching A'],
    ['it crosses one name after the other', reachingB, towards('C'), 'reaching A C'],
    ['it comes to rest on the other name', reachingB, timer, 'open B'],
    ['it comes to rest on nothing', reaching, timer, 'idle'],
    ['it arrives at the card', reaching, card, 'open A'],
    ['it arrives at the card from the other name', reachingB, card, 'open A'],
    ['it turns back to the name', reachingB, over('A'), 'open A'],
    ['it steps back on the other name', reachingB, over('B'), 'reaching A B'],
    ['it wanders on the other name', reachingB, moving('B'), 'reaching A B'],
    ['it gives up and goes to a third name', reachingB, over('C'), 'changing A C'],
    ['it gives up on nothing', reachingB, nothing, 'leaving A'],
    ['it steps back on nothing', reaching, nothing, 'reaching A'],
    ['it gives up and goes to another name', reaching, over('B'), 'changing A B'],
    ['a step towards the card is still on its name', reaching, towards('A'), 'open A'],
    ['a step towards a card that is gone is one over a name', [], towards('B'), 'waiting B'],
    ['a step towards a card that is gone is one over nothing', waiting, towards(), 'idle'],
    ['nothing is under it', [], nothing, 'idle'],
    ['no timer runs', [], timer, 'idle'],
  ] as const)('%s', (_, before, event, state) => {
    expect(brief(stateAfter(...before, event))).toBe(state);
  });

  it.each([
    ['nothing', [], 'idle', 'idle', 'idle'],
    ['waiting', waiting, 'idle', 'hushed scroll', 'hushed typing quiet A'],
    ['a card', open, 'idle', 'hushed scroll', 'hushed typing quiet A'],
    ['a card that is left', leaving, 'idle', 'hushed scroll', 'hushed typing'],
    ['a card that changes', changing, 'idle', 'hushed scroll', 'hushed typing quiet B'],
    ['a way to the card', reaching, 'idle', 'hushed scroll', 'hushed typing'],
    ['a way across a name', reachingB, 'idle', 'hushed scroll', 'hushed typing quiet B'],
    ['the time after a scroll', scrolled, 'hushed scroll', 'hushed scroll', 'hushed typing'],
    ['the time after typing', typed, 'hushed typing quiet A', 'hushed typing quiet A', 'hushed typing quiet A'],
  ] as const)('%s is ended by an interruption, a scroll, a key', (_, before, interrupted, afterScroll, afterKey) => {
    expect(brief(stateAfter(...before, interrupt))).toBe(interrupted);
    expect(brief(stateAfter(...before, scroll))).toBe(afterScroll);
    expect(brief(stateAfter(...before, typing))).toBe(afterKey);
  });

  it.each([
    ['nothing', []],
    ['waiting', waiting],
    ['a card', open],
    ['a card that is left', leaving],
    ['a card that changes', changing],
    ['a way to the card', reaching],
    ['the time after a scroll', scrolled],
    ['the time after typing', typed],
  ] as const)('a press ends %s and keeps the name under it quiet', (_, before) => {
    expect(brief(stateAfter(...before, press('B')))).toBe('idle quiet B');
    expect(brief(stateAfter(...before, press()))).toBe('idle');
  });
});

describe('after a scroll or a key', () => {
  it.each([
    ['no name counts', scrolled, over('A'), 'hushed scroll'],
    ['no other name counts', typed, over('B'), 'hushed typing'],
    ['the name under the keys stays quiet', typed, over('A'), 'hushed typing quiet A'],
    ['until it is left', typed, nothing, 'hushed typing'],
    ['until it is left for a card that is closing', typed, card, 'hushed typing'],
    ['nothing is nothing', scrolled, nothing, 'hushed scroll'],
    ['Escape is not for us', typed, dismiss, 'hushed typing quiet A'],
    ['all is as before in the end', scrolled, timer, 'idle'],
    ['the name is quiet to the end, and longer', typed, timer, 'idle quiet A'],
  ] as const)('%s', (_, before, event, state) => {
    expect(brief(stateAfter(...before, event))).toBe(state);
  });

  it.each([
    ['a scroll', scrolled, scroll],
    ['a key', typed, typing],
    ['a scroll after a key', typed, scroll],
  ] as const)('%s begins the time again', (_, before, event) => {
    expect(stateAfter(...before, event).token).toBeGreaterThan(stateAfter(...before).token);
  });

  it.each(['quick', 'normal', 'slow'] as const)('whoever scrolls while waiting scrolls no card up (%s)', (pace) => {
    // Scrolls are heard from the first touch of a name on, so that none comes later before a card than this.
    expect(delaysFor(pace).open).toBeGreaterThan(AFTER_SCROLL_MS);
  });
});

describe('a press', () => {
  it.each([
    ['moving on the pressed name opens nothing', over('A'), 'idle quiet A'],
    ['pressing it again neither', press('A'), 'idle quiet A'],
    ['another name is not quiet', over('B'), 'waiting B'],
    ['a press drawn on to another name makes that one quiet', press('B'), 'idle quiet B'],
    ['a press drawn off the name makes none quiet', press(), 'idle'],
    ['leaving the name ends the quiet', nothing, 'idle'],
  ])('%s', (_, event, state) => {
    expect(brief(stateAfter(over('A'), press('A'), event))).toBe(state);
  });
});

describe('Escape', () => {
  it.each([
    ['does nothing without a card', [], 'idle'],
    ['keeps a name quiet whose card was to open', waiting, 'idle quiet A'],
    ['closes the card and keeps its name quiet', open, 'idle quiet A'],
    ['keeps the name quiet that is under the pointer, not the one it came from', changing, 'idle quiet B'],
    ['the same on the way to the card', reachingB, 'idle quiet B'],
    ['keeps no name quiet on a way over nothing', reaching, 'idle'],
    ['keeps no name quiet that was left before', leaving, 'idle'],
  ] as const)('%s', (_, before, state) => {
    expect(brief(stateAfter(...before, dismiss))).toBe(state);
  });

  it.each([
    ['moving on the quiet name opens nothing', over('A'), 'idle quiet A'],
    ['another name is not quiet', over('B'), 'waiting B'],
    ['leaving the name ends the quiet', nothing, 'idle'],
    ['scrolling does not', scroll, 'idle quiet A'],
    ['nor does a change of the page', interrupt, 'idle quiet A'],
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
    ['does not open a name the pointer goes along', waiting, [moving('A')], 'waiting A'],
    ['does not change to a name the pointer goes along', changing, [moving('B')], 'changing A B'],
    ['does not open the name that is crossed on the way to the card', changing, [towards('B')], 'reaching A B'],
    ['does not open it later on the way', reachingB, [towards('B')], 'reaching A B'],
    ['does not close a card that is come nearer to', reaching, [towards()], 'reaching A'],
    ['does not end the quiet of a page that scrolls on', scrolled, [scroll], 'hushed scroll'],
  ] as const)('%s', (_, before, events, state) => {
    const early = stateAfter(...before);
    const late = stateAfter(...before, ...events);
    expect(brief(hover(late, { type: 'timer', token: early.token }))).toBe(state);
    expect(hover(late, { type: 'timer', token: early.token })).toBe(late);
  });
});

describe('how long a state lasts', () => {
  it.each([
    ['a name', waiting, [250, 450, 800]],
    ['another name while a card is open', changing, [100, 150, 300]],
    ['another name on the way to the card', reachingB, [100, 150, 300]],
    ['a card that is left', leaving, [300, 300, 600]],
    ['a way to the card over nothing', reaching, [300, 300, 600]],
    ['a scroll', scrolled, [150, 150, 150]],
    ['typing', typed, [1_000, 1_000, 1_000]],
    ['a card that is open', open, [undefined, undefined, undefined]],
    ['nothing', [], [undefined, undefined, undefined]],
  ] as const)('%s waits, quick, normal and slow', (_, events, delays) => {
    const paces = ['quick', 'normal', 'slow'] as const;
    expect(paces.map((pace) => delayOf(stateAfter(...events), delaysFor(pace)))).toEqual(delays);
  });
});

describe('the card that is open', () => {
  it.each([
    ['none', [], undefined],
    ['none while the pointer rests', waiting, undefined],
    ['of the name', open, 'A'],
    ['of the name that was left', leaving, 'A'],
    ['of the first name until the other opens', changing, 'A'],
    ['of the name the way to the card began at', reachingB, 'A'],
    ['none while the page scrolls', [...open, scroll], undefined],
  ] as const)('%s', (_, events, name) => {
    expect(openName(stateAfter(...events))).toBe(name);
  });
});

describe('whatever the pointer does', () => {
  const name = fc.constantFrom('A', 'B', 'C');
  const event = fc.oneof(
    name.map(over),
    name.map(moving),
    name.map(towards),
    name.map(press),
    fc.constantFrom<Event | typeof timer>(nothing, card, towards(), press(), scroll, typing, dismiss, interrupt, timer),
  );

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
        // The first timer ends whatever there is: a card, or the time after a scroll or a key.
        const rested = [...events, nothing, timer, over('A'), timer] as const;
        expect(openName(stateAfter(...rested))).toBe('A');
        expect(brief(stateAfter(...rested, nothing, timer))).toBe('idle');
      }),
    );
  });

  it('no card opens but by the timer, and of the name that the pointer was last over', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), event, (events, last) => {
        const before = stateAfter(...events);
        const now = hover(before, last === timer ? { type: 'timer', token: before.token } : last);
        if (openName(now) === undefined || openName(now) === openName(before)) return;
        expect(last).toBe(timer);
        expect(nameOf(events.findLast((one) => one !== timer && nameOf(one) !== undefined))).toBe(openName(now));
      }),
    );
  });

  it('a scroll, a press or Escape leaves no card', () => {
    fc.assert(
      fc.property(
        fc.array(event, { maxLength: 12 }),
        fc.constantFrom(scroll, typing, press('A'), press(), dismiss, interrupt),
        (events, end) => {
          expect(openName(stateAfter(...events, end))).toBeUndefined();
        },
      ),
    );
  });

  it('a quiet name opens nothing until it is left', () => {
    const stays = fc.constantFrom<Event | typeof timer>(over('A'), moving('A'), scroll, interrupt, dismiss, timer);
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), fc.array(stays), (events, after) => {
        expect(openName(stateAfter(...events, press('A'), ...after))).toBeUndefined();
      }),
    );
  });
});

/** The name under the pointer by an event. */
function nameOf(event: Event | typeof timer | undefined): string | undefined {
  if (event === undefined || event === timer) return undefined;
  if (event.type === 'over-name') return event.name;
  return event.type === 'towards-card' ? event.next : undefined;
}
