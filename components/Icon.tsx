/** Drawings on a field of 16 by 16, of lines alone. */
const PATHS = {
  back: 'M10 3 5 8l5 5',
  close: 'M4 4 12 12M12 4 4 12',
  copy: 'M6 5.5h7v8H6zM3 10.5v-8h7',
  move: 'M8 2v12M2 8h12M6 4l2-2 2 2M6 12l2 2 2-2M4 6 2 8l2 2M12 6l2 2-2 2',
  next: 'M4 6l4 4 4-4',
  pin: 'M6 2h4v5l2 2H4l2-2zM8 9v5',
  previous: 'M4 10l4-4 4 4',
} as const;

export type IconName = keyof typeof PATHS;

/** A picture on a button, which has words of its own. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
