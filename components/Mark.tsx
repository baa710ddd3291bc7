import { initialsOf } from './initials.js';

/** The tile with initials beside a name. It repeats the name, so nobody needs to hear it. */
export function Mark({ name }: { name: string }) {
  return (
    <span class="mark" aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
