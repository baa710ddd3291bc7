import type { Scripting, Tabs } from 'webextension-polyfill';
import markCss from '../annotator/marks.css?inline';

/** Where a script goes: one document of a tab, or all its frames. */
export type Target =
  | { readonly tabId: number; readonly documentIds: readonly string[] }
  | { readonly tabId: number; readonly allFrames: true };

export interface InjectorOptions {
  readonly scripting: Scripting.Static;
  readonly tabs: Tabs.Static;
  readonly isFirefox: boolean;
}

export interface Injector {
  /** Puts the annotator into documents. @returns whether any took it */
  annotate(target: Target): Promise<boolean>;
  /** Puts the program that draws cards into documents. @returns whether any took it */
  cardProgram(target: Target): Promise<boolean>;
  /** Puts the gate into tabs that were open before the extension was. */
  gateIntoOpenTabs(): Promise<void>;
}

export function createInjector({ scripting, tabs, isFirefox }: InjectorOptions): Injector {
  // Chromium draws highlights of the user origin nowhere, Firefox draws those of the author origin in no shadow root.
  const origin = isFirefox ? 'USER' : 'AUTHOR';
  const run = async (target: Scripting.InjectionTarget, file: string) =>
    (await scripting.executeScript({ target, files: [file], injectImmediately: true })).length > 0;

  /** False where the document was left in between, or is one that extensions may not touch. */
  async function inject(target: Target, file: string, css?: string): Promise<boolean> {
    const injection = target as Scripting.InjectionTarget;
    try {
      if (css !== undefined) await scripting.insertCSS({ target: injection, css, origin });
      return await run(injection, file);
    } catch {
      return false;
    }
  }

  return {
    annotate: (target) => inject(target, '/annotator.js', markCss),
    cardProgram: (target) => inject(target, '/card.js'),
    async gateIntoOpenTabs() {
      const open = await tabs.query({});
      await Promise.all(
        open.map(async ({ id, discarded }) => {
          if (id === undefined || discarded) return;
          try {
            await scripting.executeScript({ target: { tabId: id, allFrames: true }, files: ['/gate.js'] });
          } catch {
            // A page of the browser itself, or a store's.
          }
        }),
      );
    },
  };
}
