/**
 * Whether a card is open and for what: a pure state machine. Timers and pointers live elsewhere; each timer carries the
 * token of the state that asked for it, and a timer with an old token changes nothing.
 */

/** Rest on a name before its card opens, ms: shorter opens cards for pointers on their way elsewhere. */
export const OPEN_DELAY_MS = 450;

/** The same while a card is open: the reader has shown what they want. */
export const NEXT_DELAY_MS = 150;

/** Grace after leaving both the name and the card, ms: time to cross the gap between them. */
export const CLOSE_DELAY_MS = 300;

export type Hover<T> =
  | { readonly state: 'idle'; readonly token: number; readonly quiet?: T | undefined }
  | { readonly state: 'waiting'; readonly token: number; readonly name: T }
  | { readonly state: 'open'; readonly token: number; readonly name: T }
  /** The pointer has left; the card closes when the timer ends. */
  | { readonly state: 'leaving'; readonly token: number; readonly name: T }
  /** The card of `name` is open and the pointer rests on another name. */
  | { readonly state: 'changing'; readonly token: number; readonly name: T; readonly next: T };

export type HoverEvent<T> =
  | { readonly type: 'over-name'; readonly name: T }
  | { readonly type: 'over-nothing' }
  | { readonly type: 'over-card' }
  | { readonly type: 'timer'; readonly token: number }
  /** Escape: the name under the pointer stays quiet until the pointer leaves it. */
  | { readonly type: 'dismiss' }
  /** Scrolling, typing, a press of a button, the name gone from the page. */
  | { readonly type: 'interrupt' };

export function idle<T>(token = 0, quiet?: T): Hover<T> {
  return { state: 'idle', token, quiet };
}

/** The next state. Names are compared by identity. The token changes with every change of state. */
export function hover<T>(now: Hover<T>, event: HoverEvent<T>): Hover<T> {
  const token = now.token + 1;
  switch (event.type) {
    case 'over-name':
      return overName(now, event.name, token);
    case 'over-nothing':
      if (now.state === 'waiting' || (now.state === 'idle' && now.quiet !== undefined)) return idle(token);
      if (now.state === 'open' || now.state === 'changing') return { state: 'leaving', token, name: now.name };
      return now;
    case 'over-card':
      if (now.state === 'leaving' || now.state === 'changing') return { state: 'open', token, name: now.name };
      return now.state === 'waiting' ? idle(token) : now;
    case 'timer':
      return event.token === now.token ? timedOut(now, token) : now;
    case 'dismiss':
      return now.state === 'idle' ? now : idle(token, underPointer(now));
    case 'interrupt':
      return now.state === 'idle' ? now : idle(token);
  }
}

/** The name the pointer rests on, none once it has left. */
function underPointer<T>(now: Exclude<Hover<T>, { state: 'idle' }>): T | undefined {
  if (now.state === 'leaving') return undefined;
  return now.state === 'changing' ? now.next : now.name;
}

function overName<T>(now: Hover<T>, name: T, token: number): Hover<T> {
  switch (now.state) {
    case 'idle':
      return now.quiet === name ? now : { state: 'waiting', token, name };
    case 'waiting':
      return now.name === name ? now : { state: 'waiting', token, name };
    case 'open':
      return now.name === name ? now : { state: 'changing', token, name: now.name, next: name };
    case 'leaving':
    case 'changing':
      if (now.name === name) return { state: 'open', token, name };
      if (now.state === 'changing' && now.next === name) return now;
      return { state: 'changing', token, name: now.name, next: name };
  }
}

function timedOut<T>(now: Hover<T>, token: number): Hover<T> {
  if (now.state === 'waiting') return { state: 'open', token, name: now.name };
  if (now.state === 'changing') return { state: 'open', token, name: now.next };
  return now.state === 'leaving' ? idle(token) : now;
}

/** How long the state waits for its timer, ms; undefined where it waits for none. */
export function delayOf(now: Hover<unknown>): number | undefined {
  switch (now.state) {
    case 'waiting':
      return OPEN_DELAY_MS;
    case 'changing':
      return NEXT_DELAY_MS;
    case 'leaving':
      return CLOSE_DELAY_MS;
    default:
      return undefined;
  }
}

/** The name whose card is open, if any. */
export function openName<T>(now: Hover<T>): T | undefined {
  return now.state === 'idle' || now.state === 'waiting' ? undefined : now.name;
}
