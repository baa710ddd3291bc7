/*
 * Answers the event `eyes:look` of this frame with `eyes:saw`, whose detail is what the card open in this frame shows,
 * as JSON, or null. Leaves no trace in the page.
 */
const CARD = '[popover]';

function answer() {
  dispatchEvent(new CustomEvent('eyes:saw', { detail: JSON.stringify(seeCard()) }));
}

function listen() {
  addEventListener('eyes:look', answer);
}

listen();
// A page that writes itself anew takes all listeners away.
new MutationObserver(listen).observe(document, { childList: true });

function seeCard() {
  const cards = possibleHosts().flatMap((host) => {
    const card = rootOf(host)?.querySelector(CARD);
    return card ? [{ host, card }] : [];
  });
  const [first] = cards;
  if (!first) return null;
  const { host, card } = first;
  return {
    count: cards.length,
    // biome-ignore lint/performance/useDomNodeTextContent: what is seen, in lines as they are seen, is the question
    lines: card.innerText
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    box: boxOf(card),
    controls: [...card.querySelectorAll('a, button, summary')].map((control) => ({
      name: nameOf(control),
      href: control.href ?? null,
      box: boxOf(control),
    })),
    pictures: [...card.querySelectorAll('svg[role="img"]')].map((picture) => ({
      alternative: picture.getAttribute('aria-label') ?? '',
      box: boxOf(picture),
      shapes: picture.querySelectorAll('path, rect, circle').length,
    })),
    flag: flagIn(card),
    cards: cards.map(describe),
    focused: focusedIn(card),
    status: statusIn(card),
    markup: card.outerHTML,
    styles: [...card.getRootNode().adoptedStyleSheets].flatMap(rulesOf).join('\n'),
    host: { tag: host.localName, attributes: host.getAttributeNames(), inDialog: host.closest('dialog') !== null },
  };
}

function describe({ card }) {
  const box = card.querySelector('.card');
  return {
    name: card.querySelector('h2').textContent,
    role: box.getAttribute('role'),
    pinned: box.classList.contains('pinned'),
    sheet: card.classList.contains('sheet'),
    theme: box.classList.contains('dark') ? 'dark' : 'light',
    box: boxOf(card),
  };
}

/** The name of what has the focus in a card, or null. */
function focusedIn(card) {
  const active = card.getRootNode().activeElement;
  if (!active) return null;
  return active.querySelector('h2')?.textContent ?? nameOf(active);
}

function nameOf(control) {
  return control.getAttribute('aria-label') ?? (control.textContent.trim() || control.title);
}

/** What is said beside the card itself. */
function statusIn(card) {
  return [...card.querySelectorAll('[role="status"]')].map((status) => status.textContent).join(' ');
}

/** A card hangs on the document element or in a dialog. */
function possibleHosts() {
  const dialogs = [...document.querySelectorAll('dialog')];
  return [document.documentElement, ...dialogs].flatMap((parent) => [...parent.children]).filter(isDiv);
}

function isDiv(element) {
  return element.localName === 'div';
}

function rootOf(host) {
  return host.openOrClosedShadowRoot ?? globalThis.chrome?.dom?.openOrClosedShadowRoot(host) ?? null;
}

/** The flag beside a country's name, which says nothing aloud. */
function flagIn(card) {
  const flag = card.querySelector('header [aria-hidden="true"] > svg');
  return flag && { box: boxOf(flag), shapes: flag.querySelectorAll('path').length };
}

function rulesOf(sheet) {
  return [...sheet.cssRules].map(({ cssText }) => cssText);
}

function boxOf(element) {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}
