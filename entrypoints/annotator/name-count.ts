/** Says when the names of a frame are others than before, for the number on the toolbar button. */
export function createNameCount(onChange: () => void): (entities: ReadonlySet<string>) => void {
  let known = '';
  return (entities) => {
    const now = [...entities].sort().join(' ');
    if (now === known) return;
    known = now;
    onChange();
  };
}
