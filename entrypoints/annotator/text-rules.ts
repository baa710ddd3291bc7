import { isElement, isShadowRoot, parentOf, unclobbered } from '../shared/nodes.js';

/** Elements whose text is not prose, or is not the page's to read: never looked into. */
const SKIPPED = new Set(
  `SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT DATALIST INPUT BUTTON CODE PRE KBD SAMP SVG MATH CANVAS IFRAME OBJECT EMBED VIDEO
   AUDIO NAV METER PROGRESS DIALOG-POLYFILL TITLE HEAD`
    .split(/\s+/)
    .flatMap(inEitherCase),
);

/** Roles of controls, menus and editors. */
const SKIPPED_ROLES = new Set(
  `button textbox searchbox combobox listbox option menu menubar menuitem menuitemcheckbox menuitemradio tab tablist navigation
   slider spinbutton switch checkbox radio code math img toolbar`.split(/\s+/),
);

/** Code editors draw their text as ordinary elements; touching it would be touching a document of the person's. */
const EDITORS = '.cm-editor, .CodeMirror, .monaco-editor, .ace_editor';

/** Elements that stand within a line. Any other ends the passage before it and begins a new one. */
const INLINE = new Set(
  `A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK Q RP RT RUBY S SMALL SPAN STRIKE STRONG SUB SUP TIME TT U
   VAR WBR SLOT`
    .split(/\s+/)
    .flatMap(inEitherCase),
);

/** Attributes that may set an element apart; one question to the browser rules out most elements. */
const SUSPECT = `[aria-hidden="true"], [hidden], [role], [contenteditable], ${EDITORS}`;

/** Whether the text inside an element of this name is left alone. Looks at the element itself, not at what it lies in. */
export function isSkipped(element: Element, name: string, plainText: boolean): boolean {
  if (SKIPPED.has(name)) return !(plainText && name === 'PRE');
  const real = unclobbered(element, name);
  if (!real.hasAttributes() || !real.matches(SUSPECT)) return false;
  if (real.getAttribute('aria-hidden') === 'true' || real.hasAttribute('hidden')) return true;
  const role = real.getAttribute('role');
  if (role !== null && SKIPPED_ROLES.has(role)) return true;
  const editable = real.getAttribute('contenteditable');
  return (editable !== null && editable !== 'false') || real.matches(EDITORS);
}

/** Whether an element or anything it lies in is left alone, through shadow roots up to the document. */
export function liesInSkipped(node: Node, plainText: boolean): boolean {
  for (let up: Node | null = node; up; up = parentOf(up)) {
    if (isElement(up) && isSkipped(up, unclobbered(up).nodeName, plainText)) return true;
  }
  return false;
}

export function isInline(element: Element): boolean {
  return isInlineName(unclobbered(element).nodeName);
}

export function isInlineName(name: string): boolean {
  return INLINE.has(name);
}

/** The element whose own lines a node belongs to: the nearest that is not inline. */
export function containerOf(node: Node): Element | ShadowRoot | undefined {
  const own = isElement(node) && !isInline(node);
  for (let up: Node | null = own ? node : unclobbered(node).parentNode; up; up = unclobbered(up).parentNode) {
    if (isShadowRoot(up)) return up;
    if (isElement(up) && !isInline(up)) return up;
  }
  return undefined;
}

/** Names of elements are in capitals in HTML and as written in XHTML and SVG. */
function inEitherCase(name: string): string[] {
  return [name, name.toLowerCase()];
}
