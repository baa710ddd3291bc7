/** The heading of what is looked at. It can take the focus, which goes there on every change of page. */
export function PageHeading({ text }: { text: string }) {
  return <h1 tabIndex={-1}>{text}</h1>;
}
