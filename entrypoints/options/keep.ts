import type { Answers, Question } from '../../lib/messages.js';
import type { Settings } from '../../lib/settings.js';

/** The questions whose answer is the settings as they are then. */
export type SettingsQuestion = {
  [Q in Question['ask']]: Answers[Q] extends Settings ? Extract<Question, { ask: Q }> : never;
}[Question['ask']];

export interface KeeperOptions {
  /** Asks the background. Rejects when it cannot be reached. */
  ask(question: SettingsQuestion): Promise<Settings>;
  /** Draws what is known now. */
  onChange(): void;
}

/** What came of the last change, or of looking at the settings. */
export type Outcome = 'kept' | 'failed' | 'unread' | undefined;

/** A question, or one that depends on what the settings are when its turn comes. */
export type Change = SettingsQuestion | ((now: Settings) => SettingsQuestion);

/** The settings as the background has them. Nothing is shown that it does not have; one change waits for the one before. */
export interface Keeper {
  settings(): Settings | undefined;
  outcome(): Outcome;
  /** How many changes there were so far. */
  changes(): number;
  /** @returns whether it was kept */
  change(change: Change): Promise<boolean>;
  /** Looks at the settings again: they may have been changed elsewhere. */
  reread(question: SettingsQuestion): Promise<void>;
}

export function createKeeper({ ask, onChange }: KeeperOptions): Keeper {
  let settings: Settings | undefined;
  let outcome: Outcome;
  let changes = 0;
  let turn: Promise<unknown> = Promise.resolve();

  async function tell(change: Change): Promise<void> {
    if (typeof change !== 'function') settings = await ask(change);
    else if (settings) settings = await ask(change(settings));
  }

  return {
    settings: () => settings,
    outcome: () => outcome,
    changes: () => changes,
    async change(change) {
      const done = turn.then(() => tell(change));
      turn = done.catch(() => undefined);
      outcome = await done.then(
        () => 'kept' as const,
        () => 'failed' as const,
      );
      changes += 1;
      onChange();
      return outcome === 'kept';
    },
    async reread(question) {
      try {
        settings = await ask(question);
        if (outcome === 'unread') outcome = undefined;
      } catch {
        outcome = 'unread';
      }
      onChange();
    },
  };
}
