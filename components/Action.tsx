interface ActionProps {
  readonly text: string;
  readonly title?: string;
  /** What it does in full, where its text alone does not tell. */
  readonly label?: string;
  readonly main?: boolean;
  onClick(): void;
}

/** A button with words on it. */
export function Action({ text, title, label, onClick, main = false }: ActionProps) {
  return (
    <button type="button" class={main ? 'action main' : 'action'} title={title} aria-label={label} onClick={onClick}>
      {text}
    </button>
  );
}
