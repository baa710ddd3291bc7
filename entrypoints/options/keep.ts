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

/** What came of the last change. */
export type Outcome = 'kept' | 'failed' | undefined;

/** The settings as the background has them. Nothing is shown that it does not have. */
export interface Keeper {
  settings(): Settings | undefined;
  outcome(): Outcome;
  /** @param quiet where nothing was changed and nothing need be said */
  ask(question: SettingsQuestion, quiet?: boolean): Promise<boolean>;
}

export function createKeeper({ ask, onChange }: KeeperOptions): Keeper {
  let settings: Settings | undefined;
  let outcome: Outcome;
  return {
    settings: () => settings,
    outcome: () => outcome,
    async ask(question, quiet = false) {
      try {
        settings = await ask(question);
        if (!quiet) outcome = 'kept';
      } catch {
        outcome = 'failed';
      }
      onChange();
      return outcome !== 'failed';
    },
  };
}
