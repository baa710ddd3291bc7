import type { OpenCard } from './card-host.js';

/**
 * Puts text on the clipboard. To be called within a click.
 * @param card where a field may be put for a moment
 * @returns whether it was taken
 */
export async function copyText(text: string, card: Pick<OpenCard, 'element' | 'own'>): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // There is none on pages without https, and pages may forbid it.
    return card.own(() => copyFromField(text, card.element()));
  }
}

/** The old way: a field in the card is selected and copied. The page sees neither the field nor the event. */
function copyFromField(text: string, inside: HTMLElement): boolean {
  const root = inside.getRootNode();
  const before = root instanceof ShadowRoot ? root.activeElement : null;
  const field = document.createElementNS('http://www.w3.org/1999/xhtml', 'textarea') as HTMLTextAreaElement;
  field.className = 'heard';
  field.value = text;
  field.readOnly = true;
  field.addEventListener('copy', (event) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
  });
  inside.append(field);
  try {
    field.select();
    return document.execCommand('copy');
  } finally {
    field.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
}
