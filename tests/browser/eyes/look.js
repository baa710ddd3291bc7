/*
 * Answers the event `eyes:look` of this frame with `eyes:saw`, whose detail is what the card open in this frame shows,
 * as JSON, or null. Leaves no trace in the page.
 */
const CARD = '[popover]';

addEventListener('eyes:look', () => {
  dispatchEvent(new CustomEvent('eyes:saw', { detail: JSON.stringify(seeCard()) }));
});

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
      name: control.getAttribute('aria-label') ?? control.textContent.trim(),
      href: control.href ?? null,
      box: boxOf(control),
    })),
    pictures: [...card.querySelectorAll('svg[role="img"]')].map((picture) => ({
      alternative: picture.getAttribute('aria-label') ?? '',
      box: boxOf(picture),
      shapes: picture.querySelectorAll('path, rect, circle').length,
    })),
    flag: flagIn(card),
    markup: card.outerHTML,
    styles: [...card.getRootNode().adoptedStyleSheets].flatMap(rulesOf).join('\n'),
    host: { tag: host.localName, attributes: host.getAttributeNames(), inDialog: host.closest('dialog') !== null },
  };
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
