/*
 * What tests do inside the real popup. It is text, because in Firefox it runs in a process that only takes text.
 */

/** The popup's text as a person sees it. */
export const READ = '(window) => window.document.body.innerText';

/** Clicks the first element a selector finds. */
export const PRESS = `(window, selector) => {
  const found = window.document.querySelector(selector);
  if (!found) throw new Error('the popup has no ' + selector + ': ' + window.document.body.innerHTML);
  found.click();
}`;
