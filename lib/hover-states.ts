/** What a pointer and a page are to one another, as far as cards go, and what may happen to them. */

/** `quiet` is a name that opens nothing until the pointer has left it. */
export type Hover<T> =
  | { readonly state: 'idle'; readonly token: number; readonly quiet?: T | undefined }
  /** The page was scrolled or written in just now. */
  | { readonly state: 'hushed'; readonly token: number; readonly after: Disturbance; readonly quiet?: T | undefined }
  | { readonly state: 'waiting'; readonly token: number; readonly name: T }
  | { readonly state: 'open'; readonly token: number; readonly name: T }
  /** The pointer has left; the card closes when the timer ends. */
  | { readonly state: 'leaving'; readonly token: number; readonly name: T }
  /** The card of `name` is open and the pointer rests on another name. */
  | { readonly state: 'changing'; readonly token: number; readonly name: T; readonly next: T }
  /** The pointer is on its way to the card, over another name or nothing; the timer begins again with each step nearer. */
  | { readonly state: 'reaching'; readonly token: number; readonly name: T; readonly next: T | undefined };

/** Nobody listens for these while all is idle. */
export type Disturbance = 'scroll' | 'typing';

export type HoverEvent<T> =
  /** `moving`: the pointer goes on, on the same name perhaps, farther than a hand trembles. */
  | { readonly type: 'over-name'; readonly name: T; readonly moving?: boolean }
  | { readonly type: 'over-nothing' }
  | { readonly type: 'over-card' }
  /** A step nearer to the open card, over another name or nothing. */
  | { readonly type: 'towards-card'; readonly next?: T | undefined }
  | { readonly type: 'timer'; readonly token: number }
  /** Escape: the name under the pointer stays quiet until the pointer leaves it. */
  | { readonly type: 'dismiss' }
  /** A button pressed or held down on the page, over this name: who clicks or selects a word wants no card of it. */
  | { readonly type: 'press'; readonly name?: T | undefined }
  | { readonly type: Disturbance }
  /** The card closed by its button, the name gone from the page. */
  | { readonly type: 'interrupt' };

export function idle<T>(token = 0, quiet?: T): Hover<T> {
  return { state: 'idle', token, quiet };
}

type AtRest<T> = Extract<Hover<T>, { state: 'idle' | 'hushed' }>;

/** No card is open and none is to open. */
export function isAtRest<T>(now: Hover<T>): now is AtRest<T> {
  return now.state === 'idle' || now.state === 'hushed';
}

export type WithCard<T> = Exclude<Hover<T>, AtRest<T> | { state: 'waiting' }>;

export function hasCard<T>(now: Hover<T>): now is WithCard<T> {
  return !isAtRest(now) && now.state !== 'waiting';
}

/** The name the pointer rests on, none once it has left. */
export function underPointer<T>(now: Hover<T>): T | undefined {
  if (isAtRest(now)) return now.quiet;
  if (now.state === 'leaving') return undefined;
  return now.state === 'changing' || now.state === 'reaching' ? now.next : now.name;
}

/** The name whose card is open, if any. */
export function openName<T>(now: Hover<T>): T | undefined {
  return hasCard(now) ? now.name : undefined;
}
