import { useParam, useWidget } from '../context.ts';
import type { ChoiceParam } from '../params.ts';
import type { SomeWords } from '../words/index.ts';

interface MenuProps {
  readonly name: string;
  /** What stands before the names of the options in the widget's words; the parameter's own name unless told. */
  readonly words?: string;
}

/** A choice of many as a native menu, which takes one line. Its words are those that `<Param>` takes. */
export function MenuParam({ name, words = name }: MenuProps) {
  const { store, words: all } = useWidget();
  const own = all as SomeWords;
  const { values } = (store.params.table as Readonly<Record<string, ChoiceParam>>)[name]!; // a parameter of the table
  return (
    <label className="menu-choice">
      <span>{own[`legend.${name}`] ?? name}</span>
      <select
        value={useParam<string>(name)}
        onChange={(event) => store.set({ [name]: event.target.value })}
      >
        {values.map((value) => (
          <option key={value} value={value}>
            {own[`${words}.${value}`] ?? value}
          </option>
        ))}
      </select>
    </label>
  );
}
