import { useId, useState, type ReactNode } from 'react';

interface Option<T extends string> {
  readonly value: T;
  readonly label: ReactNode;
}

interface ChoiceProps<T extends string> {
  readonly legend: string;
  readonly options: readonly Option<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few, as native radio buttons in a row of words. */
export function Choice<T extends string>({ legend, options, value, onChange }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      <div className="options">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface ChoicesProps<T extends string> extends Omit<ChoiceProps<T>, 'value' | 'onChange'> {
  readonly values: readonly T[];
  /** Said when the reader would take the last one away. */
  readonly atLeastOne: string;
  readonly onChange: (values: readonly T[]) => void;
}

/** Any of a few, at least one, as native checkboxes. */
export function Choices<T extends string>(props: ChoicesProps<T>) {
  const { legend, options, values, atLeastOne, onChange } = props;
  const [refused, setRefused] = useState(false);
  const toggle = (value: T, on: boolean) => {
    const kept = options
      .map((option) => option.value)
      .filter((each) => (each === value ? on : values.includes(each)));
    setRefused(kept.length === 0);
    if (kept.length > 0) onChange(kept);
  };
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      <div className="options">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="checkbox"
              value={option.value}
              checked={values.includes(option.value)}
              onChange={(event) => toggle(option.value, event.target.checked)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {refused && (
        <p className="error" role="alert">
          {atLeastOne}
        </p>
      )}
    </fieldset>
  );
}
