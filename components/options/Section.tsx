import type { ComponentChildren } from 'preact';

interface SectionProps {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A part of the page under its heading. */
export function Section({ id, title, children }: SectionProps) {
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
