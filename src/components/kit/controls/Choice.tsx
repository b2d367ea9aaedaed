import { useId, useState, type ReactNode } from 'react';

interface Option<T extends string> {
  readonly value: T;
  readonly label: ReactNode;
}

interface GroupProps<T extends string> {
  readonly legend: string;
  readonly options: readonly Option<T>[];
}

interface ChoiceProps<T extends string> extends GroupProps<T> {
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few, as native radio buttons in a row of words. */
export const Choice = <T extends string>({ value, onChange, ...group }: ChoiceProps<T>) => (
  <Options {...group} type="radio" isOn={(each) => each === value} onChange={onChange} />
);

interface ChoicesProps<T extends string> extends GroupProps<T> {
  readonly values: readonly T[];
  /** Said when the reader would take the last one away. */
  readonly atLeastOne: string;
  readonly onChange: (values: readonly T[]) => void;
}

/** Any of a few, at least one, as native checkboxes. */
export function Choices<T extends string>(props: ChoicesProps<T>) {
  const { values, atLeastOne, onChange, ...group } = props;
  const [refused, setRefused] = useState(false);
  const toggle = (value: T, on: boolean) => {
    const kept = group.options
      .map((option) => option.value)
      .filter((each) => (each === value ? on : values.includes(each)));
    setRefused(kept.length === 0);
    if (kept.length > 0) onChange(kept);
  };
  return (
    <Options {...group} type="checkbox" isOn={(each) => values.includes(each)} onChange={toggle}>
      {refused && (
        <p className="error" role="alert">
          {atLeastOne}
        </p>
      )}
    </Options>
  );
}

interface OptionsProps<T extends string> extends GroupProps<T> {
  readonly type: 'radio' | 'checkbox';
  readonly isOn: (value: T) => boolean;
  readonly onChange: (value: T, on: boolean) => void;
  readonly children?: ReactNode;
}

function Options<T extends string>(props: OptionsProps<T>) {
  const { legend, options, type, isOn, onChange, children } = props;
  const name = useId();
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      <div className="options">
        {options.map(({ value, label }) => (
          <label key={value}>
            <input
              type={type}
              name={type === 'radio' ? name : undefined}
              value={value}
              checked={isOn(value)}
              onChange={(event) => onChange(value, event.target.checked)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}
