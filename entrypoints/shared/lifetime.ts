/**
 * One place in the frame's isolated world where a program leaves the switch that stops it. A newer copy, put in after an
 * update, finds it there and takes over; pages cannot see this world.
 */
const PLACE = Symbol.for('backgrounder.running');

type Program = 'gate' | 'annotator';

type Running = Partial<Record<Program, AbortController>>;

/** Stops whichever copy of the program runs in this frame and returns the switch of the new one. */
export function takeOver(program: Program): AbortController {
  const running = runningHere();
  running[program]?.abort();
  const controller = new AbortController();
  running[program] = controller;
  return controller;
}

/** Stops the program if it runs in this frame. */
export function stopRunning(program: Program): void {
  runningHere()[program]?.abort();
}

export function isRunning(program: Program): boolean {
  return runningHere()[program]?.signal.aborted === false;
}

function runningHere(): Running {
  const world = globalThis as { [PLACE]?: Running };
  world[PLACE] ??= {};
  return world[PLACE];
}
