import { formatTick } from '../../../lib/i18n/numbers.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { numpyFormat } from '../../../lib/text/numpy-format.ts';
import type { TableData } from '../../kit/Table.tsx';
import type { Cycle, Epsilon, Ravine, Run } from './model.ts';
import { DECADES, PLACES } from './params.ts';
import type { Words } from './strings.en.ts';

const print = (values: ArrayLike<number> | undefined, i: number): string =>
  numpyFormat(values?.[i] ?? NaN);

/** The plotted values as NumPy prints them. */
export function tableOf(run: Run, words: Words): TableData {
  switch (run.view) {
    case 'nine':
      return cycleTable(run.cycle, words);
    case 'ravine':
      return ravineTable(run.ravine, words);
    case 'eps':
      return epsilonTable(run.epsilon, words);
  }
}

const cycleTable = (cycle: Cycle, words: Words): TableData => ({
  columns: [
    words['table.step'],
    'g',
    'v',
    words['readout.update'],
    words['line.rmsprop'],
    words['line.sign'],
    words['line.plain'],
  ],
  rows: Array.from(cycle.g, (g, i) => [
    String(i + 1),
    numpyFormat(g),
    print(cycle.v, i),
    print(cycle.update, i),
    print(cycle.rmsprop, i + 1),
    print(cycle.sign, i + 1),
    print(cycle.plain, i + 1),
  ]),
});

const ravineTable = (ravine: Ravine, words: Words): TableData => ({
  columns: [
    words['table.step'],
    'θ₁',
    'θ₂',
    'v₁',
    'v₂',
    fill(words['readout.size'], { i: '₁' }),
    fill(words['readout.size'], { i: '₂' }),
    `${words['line.rmsprop']}: f`,
    `${words['line.plain']}: f`,
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
const epsilonTable = ({ sizes, curves }: Epsilon, words: Words): TableData => ({
  columns: ['|g|', ...PLACES.map((place) => words[`line.${place}`])],
  rows: sizes
    .map((size, i) => [formatTick(size), ...PLACES.map((place) => print(curves[place], i))])
    .filter((_, i) => i % DECADES.perDecade === 0),
});
