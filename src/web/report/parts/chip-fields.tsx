import { type ReactNode, useId } from 'react';

interface ChooseProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly choose: (value: T) => void;
}

/** One of a few, chosen at once. */
export function Choose<T extends string>({ label, value, options, choose }: ChooseProps<T>) {
  const id = useId();
  return (
    <div className="style-line">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => choose(options.find(([one]) => one === target.value)?.[0] ?? value)}
      >
        {options.map(([one, says]) => (
          <option key={one} value={one}>
            {says}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Choices that belong together. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset className="chip-part">
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}
