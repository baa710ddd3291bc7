import {
  type Disturbance,
  type Hover,
  type HoverEvent,
  hasCard,
  idle,
  isAtRest,
  underPointer,
  type WithCard,
} from './hover-states.js';
import { AFTER_SCROLL_MS, AFTER_TYPING_MS, type Delays } from './pace.js';

/**
 * Whether a card is open and for what: a pure state machine. Timers and pointers live elsewhere; each timer carries the
 * token of the state that asked for it, and a timer with an old token changes nothing.
 */

/** The next state. Names are compared by identity. The token changes with every change of state. */
export function hover<T>(now: Hover<T>, event: HoverEvent<T>): Hover<T> {
  const token = now.token + 1;
  switch (event.type) {
    case 'over-name':
      return overName(now, event.name, event.moving ?? false, token);
    case 'over-nothing':
      return overNothing(now, token);
    case 'over-card':
      return hasCard(now) ? reopened(now, token) : overNothing(now, token);
    case 'towards-card':
      return towardsCard(now, event.next, token);
    case 'timer':
      return event.token === now.token ? timedOut(now, token) : now;
    case 'dismiss':
      return isAtRest(now) ? now : idle(token, underPointer(now));
    case 'press':
      return now.state === 'idle' && now.quiet === event.name ? now : idle(token, event.name);
    case 'scroll':
    case 'typing':
      return disturbed(now, event.type, token);
    case 'interrupt':
      return isAtRest(now) ? now : idle(token);
  }
}

function overName<T>(now: Hover<T>, name: T, moving: boolean, token: number): Hover<T> {
  switch (now.state) {
    case 'idle':
      return now.quiet === name ? now : { state: 'waiting', token, name };
    case 'hushed':
      return now.quiet === name ? now : overNothing(now, token);
    case 'waiting':
      return now.name === name && !moving ? now : { state: 'waiting', token, name };
    default:
      if (now.name === name) return reopened(now, token);
      if (underPointer(now) === name && !(moving && now.state === 'changing')) return now;
      return { state: 'changing', token, name: now.name, next: name };
  }
}

function overNothing<T>(now: Hover<T>, token: number): Hover<T> {
  if (isAtRest(now)) return now.quiet === undefined ? now : { ...now, token, quiet: undefined };
  if (now.state === 'waiting') return idle(token);
  if (now.state === 'leaving' || (now.state === 'reaching' && now.next === undefined)) return now;
  return { state: 'leaving', token, name: now.name };
}

function towardsCard<T>(now: Hover<T>, next: T | undefined, token: number): Hover<T> {
  if (hasCard(now))
    return next === now.name ? reopened(now, token) : { state: 'reaching', token, name: now.name, next };
  return next === undefined ? overNothing(now, token) : overName(now, next, false, token);
}

function reopened<T>(now: WithCard<T>, token: number): Hover<T> {
  return now.state === 'open' ? now : { state: 'open', token, name: now.name };
}

function timedOut<T>(now: Hover<T>, token: number): Hover<T> {
  if (now.state === 'hushed') return idle(token, now.quiet);
  if (now.state === 'idle' || now.state === 'open') return now;
  const name = underPointer(now);
  return name === undefined ? idle(token) : { state: 'open', token, name };
}

/** Who writes wants no card of the name under the pointer until they take the mouse again; who scrolls may. */
function disturbed<T>(now: Hover<T>, by: Disturbance, token: number): Hover<T> {
  if (now.state === 'idle') return now;
  const after = now.state === 'hushed' && now.after === 'typing' ? 'typing' : by;
  const quiet = isAtRest(now) || by === 'typing' ? underPointer(now) : undefined;
  return { state: 'hushed', token, after, quiet };
}

/** How long the state waits for its timer, ms; undefined where it waits for none. */
export function delayOf(now: Hover<unknown>, delays: Delays): number | undefined {
  switch (now.state) {
    case 'waiting':
      return delays.open;
    case 'changing':
      return delays.next;
    case 'reaching':
      return now.next === undefined ? delays.close : delays.next;
    case 'leaving':
      return delays.close;
    case 'hushed':
      return now.after === 'scroll' ? AFTER_SCROLL_MS : AFTER_TYPING_MS;
    default:
      return undefined;
  }
}
