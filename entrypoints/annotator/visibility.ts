/** The nearest element with a box of its own: `display: contents` has none, though its text shows. */
export function boxedElement(element: Element): Element {
  let up = element;
  while (getComputedStyle(up).display === 'contents') {
    const parent = up.parentElement ?? (up.getRootNode() as Partial<ShadowRoot>).host;
    if (!parent) return up;
    up = parent;
  }
  return up;
}

/** Whether the text inside an element is rendered at all, on screen or off. */
export function isRendered(element: Element): boolean {
  const visible = { visibilityProperty: true, contentVisibilityAuto: false };
  return element.checkVisibility(visible) || boxedElement(element).checkVisibility(visible);
}
