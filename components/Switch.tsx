import type { ComponentChildren } from 'preact';

interface SwitchProps {
  /** Unique on the page; names the parts that label and describe the switch. */
  readonly id: string;
  readonly label: ComponentChildren;
  /** The present state in words. */
  readonly state: string;
  readonly on: boolean;
  /** Where switching would have no effect. */
  readonly disabled?: boolean | undefined;
  onChange(on: boolean): void;
}

/** A row with a switch, what it switches and what it is set to. */
export function Switch({ id, label, state, on, disabled = false, onChange }: SwitchProps) {
  return (
    <div class="row">
      <div class="text">
        <b id={`${id}-label`}>{label}</b>
        <span class="sub" id={`${id}-state`}>
          {state}
        </span>
      </div>
      <button
        type="button"
        role="switch"
        id={id}
        class="switch"
        aria-checked={on}
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-state`}
        disabled={disabled}
        onClick={() => onChange(!on)}
      />
    </div>
  );
}
