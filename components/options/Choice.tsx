interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly legend: string;
  /** What each of the values is called, and in smaller letters what it means. */
  readonly options: readonly { readonly value: T; readonly label: string; readonly more?: string }[];
  readonly value: T;
  onChange(value: T): void;
}

/** One of a few. */
export function Choice<T extends string>({ name, legend, options, value, onChange }: ChoiceProps<T>) {
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span class="text">
            {option.label}
            {option.more && <span class="sub">{option.more}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
