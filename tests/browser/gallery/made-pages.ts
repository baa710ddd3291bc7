import type { MadePage } from '../../../tools/browser/serve.js';

/** Long before the person on it is known for anything: the card has a name and no fact. */
export const EARLY = '/gallery/early.html';

/** With a name that fills a card's head. */
export const LONG_NAME = '/gallery/long-name.html';

export const A_LONG_NAME = 'NATO Strategic Communications Centre of Excellence';

/** Pages that no test needs, only pictures. */
export function madePages(): Map<string, MadePage> {
  return new Map([
    [EARLY, page('1975-05-29', 'A guest of NATO called Mark Rutte was seen in Brussels that day.')],
    [LONG_NAME, page('2024-10-01', `The ${A_LONG_NAME} in Riga teaches how to answer lies.`)],
  ]);
}

/** @param day YYYY-MM-DD, fixed, so that the pictures stay the same */
function page(day: string, text: string): MadePage {
  const head = `<meta charset="utf-8"><title>One line</title><meta property="article:published_time" content="${day}">`;
  const style = '<style>body { font: 16px/1.5 sans-serif; max-width: 44em; margin: 40px; }</style>';
  return {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="en">${head}${style}<p>${text}</p></html>`,
  };
}
