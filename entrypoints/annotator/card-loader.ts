import { type CardProgram, type CardWorld, findDoor, leaveDoor } from '../shared/card-program.js';

export interface CardLoader {
  /** Undefined where it cannot be had. */
  load(): Promise<CardProgram | undefined>;
  /** The program if it is here already. */
  loaded(): CardProgram | undefined;
}

/**
 * Fetches the program that draws cards when it is first needed. A copy that an older version left in this frame does not
 * count.
 * @param fetch has the background put the program into this frame
 */
export function createCardLoader(world: CardWorld, fetch: () => Promise<unknown>): CardLoader {
  let loading: Promise<CardProgram | undefined> | undefined;
  let loaded: CardProgram | undefined;
  leaveDoor(undefined);

  async function load(): Promise<CardProgram | undefined> {
    await fetch();
    loaded = world.signal.aborted ? undefined : findDoor()?.(world);
    // The next name asks again: the background may have been restarting.
    if (!loaded) loading = undefined;
    return loaded;
  }

  return {
    load() {
      loading ??= load();
      return loading;
    },
    loaded: () => loaded,
  };
}
