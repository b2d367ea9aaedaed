import { useParam, usePart, useWidget } from '../../kit/context.ts';
import { tooLong } from '../../kit/island/address.ts';
import { PasteField } from '../../kit/paste/PasteField.tsx';
import type { Lab } from './model.ts';
import { params, type State } from './params.ts';
import type { Words } from './strings.en.ts';

/** The reader's own gradients, and whether the address holds them. */
export function ValuesField() {
  const { store, words } = useWidget<State, Lab, Words>();
  const values = useParam<State['values']>('values');
  const isKept = usePart(tooLong, (all) => all[store.params.name]);
  return (
    <PasteField
      label={words['field.values']}
      values={values}
      current={() => store.state.get().values}
      onTake={(taken) => store.set({ values: taken })}
      max={params.table.values.max}
      words={words}
    >
      {isKept !== undefined && <p>{words[isKept ? 'values.kept' : 'values.lost']}</p>}
    </PasteField>
  );
}
