import { dayIn } from '../lib/page-date.js';

/** A mistake in how a command was called, or in what it was given: said in one line, exit 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Runs a command; mistakes of the caller end it with exit 2, faults of ours with exit 1. */
export function runCommand(main: () => Promise<void>): void {
  main().catch((error: unknown) => {
    const ours = !(error instanceof UsageError);
    console.error(error instanceof Error && !ours ? error.message : error);
    process.exitCode = ours ? 1 : 2;
  });
}

export interface Options {
  readonly positional: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
}

/**
 * Splits arguments into positional ones, flags (`--everywhere`) and options with a value (`--as-of DATE`).
 * @throws UsageError for an option that is not listed or lacks its value
 */
export function parseOptions(args: readonly string[], flags: readonly string[], valued: readonly string[]): Options {
  const positional: string[] = [];
  const given = new Set<string>();
  const values = new Map<string, string>();
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index] ?? '';
    if (!argument.startsWith('--')) positional.push(argument);
    else if (flags.includes(argument)) given.add(argument);
    else if (valued.includes(argument)) {
      const value = args[index + 1];
      if (value === undefined) throw new UsageError(`${argument} needs a value`);
      values.set(argument, value);
      index += 1;
    } else throw new UsageError(`there is no option ${argument}`);
  }
  return { positional, flags: given, values };
}

/** The day after `--as-of`. @throws UsageError where it is none */
export function dayOption(options: Options, fallback: string): string {
  const day = options.values.get('--as-of') ?? fallback;
  if (dayIn(day) !== day) throw new UsageError(`--as-of ${day}: not a day as YYYY-MM-DD`);
  return day;
}

/** The value after `--format`. @throws UsageError where it is none of the choices */
export function formatOption<F extends string>(options: Options, choices: readonly [F, ...F[]]): F {
  const wanted = options.values.get('--format') ?? choices[0];
  const found = choices.find((choice) => choice === wanted);
  if (!found) throw new UsageError(`--format ${wanted}: choose one of ${choices.join(', ')}`);
  return found;
}

export function todayUtc(): string {
  return new Date().toISOString().slice(0, 10);
}
