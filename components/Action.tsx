interface ActionProps {
  readonly text: string;
  readonly title?: string;
  readonly main?: boolean;
  onClick(): void;
}

/** A button with words on it. */
export function Action({ text, title, onClick, main = false }: ActionProps) {
  return (
    <button type="button" class={main ? 'action main' : 'action'} title={title} onClick={onClick}>
      {text}
    </button>
  );
}
