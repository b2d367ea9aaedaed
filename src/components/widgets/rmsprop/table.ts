import type { TableData } from '../../figure/DataTable.tsx';
import { formatTick } from '../../../lib/i18n/numbers.ts';
import { numpyFormat } from '../../../lib/text/numpy-format.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { DECADES, PLACES, type Epsilon } from './epsilon.ts';
import type { Nine } from './model.ts';
import type { Ravine } from './ravine.ts';
import type { RmspropStrings } from './strings.ts';
import type { Shown } from './view.ts';

const print = (values: ArrayLike<number> | undefined, i: number): string =>
  numpyFormat(values?.[i] ?? NaN);

/** The plotted values as NumPy prints them. */
export function tableOf(shown: Shown, strings: RmspropStrings): TableData {
  switch (shown.view) {
    case 'nine':
      return nineTable(shown, strings);
    case 'ravine':
      return ravineTable(shown, strings);
    case 'eps':
      return epsTable(shown, strings);
  }
}

const nineTable = (nine: Nine, strings: RmspropStrings): TableData => ({
  columns: [
    strings['table.step'],
    'g',
    'v',
    strings['readout.update'],
    strings['line.rmsprop'],
    strings['line.sign'],
    strings['line.plain'],
  ],
  rows: Array.from(nine.g, (g, i) => [
    String(i + 1),
    numpyFormat(g),
    print(nine.v, i),
    print(nine.update, i),
    print(nine.rmsprop, i + 1),
    print(nine.sign, i + 1),
    print(nine.plain, i + 1),
  ]),
});

const ravineTable = (ravine: Ravine, strings: RmspropStrings): TableData => ({
  columns: [
    strings['table.step'],
    'θ₁',
    'θ₂',
    'v₁',
    'v₂',
    fill(strings['readout.size'], { i: '₁₂'.charAt(0) }),
    fill(strings['readout.size'], { i: '₁₂'.charAt(1) }),
    `${strings['line.rmsprop']}: f`,
    `${strings['line.plain']}: f`,
  ],
  rows: ravine.path.map((point, t) => [
    String(t),
    print(point, 0),
    print(point, 1),
    ...[ravine.v[t - 1], ravine.sizes[t - 1]].flatMap((values) =>
      t === 0 ? ['', ''] : [print(values, 0), print(values, 1)],
    ),
    print(ravine.losses, t),
    print(ravine.plainLosses, t),
  ]),
});

/** A row a power of ten. */
const epsTable = ({ sizes, curves }: Epsilon, strings: RmspropStrings): TableData => ({
  columns: ['|g|', ...PLACES.map((place) => strings[`line.${place}`])],
  rows: sizes
    .map((size, i) => [formatTick(size), ...PLACES.map((place) => print(curves[place], i))])
    .filter((_, i) => i % DECADES.perDecade === 0),
});
