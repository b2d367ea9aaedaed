import { EPSILON_PLACES } from '../../../lib/experiments/epsilon.ts';
import type { ReadoutValue } from '../../kit/Readout.tsx';
import type { Cell, TableData } from '../../kit/context.ts';
import { short, shortPair } from '../../kit/words/say.ts';
import { formatTick } from '../../../lib/i18n/numbers.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { type Cycle, type Epsilon, lastCycle, type Ravine, type Run } from './model.ts';
import { DECADES, type Experiment } from './params.ts';
import type { Words } from './strings.en.ts';

const at = (values: ArrayLike<number> | undefined, i: number): number => values?.[i] ?? NaN;
/** A sum of tenths, without the digits that rounding adds to a 0. */
const sumOfTenths = (value: number): number => Math.round(value * 1e9) / 1e9;
const tenths = (value: number): string => short(sumOfTenths(value));

const each = ({ outside, inside, hat }: Epsilon['steps'], say: (value: number) => string) => ({
  outside: say(outside),
  inside: say(inside),
  hat: say(hat),
});

function captionOfCycle({ t, sign, rmsprop, plain }: Cycle, words: Words): string {
  const where = fill(words['caption.nine'], {
    t,
    sign: short(at(sign, t)),
    rmsprop: short(at(rmsprop, t)),
    plain: tenths(at(plain, t)),
  });
  const [bySign, byRms, byPlain] = [sign, rmsprop, plain].map((line) => lastCycle(line, t));
  if (typeof bySign !== 'number' || typeof byRms !== 'number' || typeof byPlain !== 'number')
    return where;
  const moved = { sign: short(bySign), rmsprop: short(byRms), plain: tenths(byPlain) };
  return `${where} ${fill(words['caption.cycle'], moved)}`;
}

/** What the two plots under the positions on Hinton's cycle show. */
export const rootCaption = ({ cycle: { t, v, g } }: Run, words: Words): string =>
  fill(words['caption.root'], {
    t,
    root: short(Math.sqrt(at(v, t - 1))),
    g: short(Math.abs(at(g, t - 1))),
  });
export const updateCaption = ({ cycle: { t, update, g } }: Run, words: Words): string =>
  fill(words['caption.update'], {
    update: short(at(update, t - 1)),
    sign: short(Math.sign(at(g, t - 1))),
  });

/** What the plot beside the ravine shows. */
export function coordinatesCaption({ ravine }: Run, words: Words): string {
  const { t, panel, sizes, path, plainLr, lr } = ravine;
  const values = panel === 'sizes' ? sizes[t - 1] : path[t]?.map(Math.abs);
  return fill(words[`caption.${panel}`], {
    t,
    one: short(at(values, 0)),
    two: short(at(values, 1)),
    plain: short(plainLr),
    half: short(lr / 2),
  });
}

const cycleValues = (
  { t, g, v, update, rmsprop, sign, plain }: Cycle,
  words: Words,
): ReadoutValue[] => [
  { name: 'g', title: 'g', value: at(g, t - 1), q: 'g' },
  { name: 'v', title: 'v', value: at(v, t - 1), q: 'v' },
  { name: 'update', title: words['readout.update'], value: at(update, t - 1) },
  { name: 'rmsprop', title: words['line.rmsprop'], value: at(rmsprop, t), q: 'v' },
  { name: 'sign', title: words['line.sign'], value: at(sign, t) },
  { name: 'plain', title: words['line.plain'], value: sumOfTenths(at(plain, t)) },
];

function ravineValues(
  { t, v, sizes, losses, plainLosses, amplitudes }: Ravine,
  words: Words,
): ReadoutValue[] {
  const both = (name: 'size' | 'v' | 'end', values: ArrayLike<number> | undefined) =>
    [0, 1].map((i): ReadoutValue => ({
      name: `${name}${i + 1}`,
      title: fill(words[`readout.${name}`], { i: '₁₂'.charAt(i) }),
      value: at(values, i),
      q: name === 'v' ? 'v' : undefined,
    }));
  const loss = (name: 'rmsprop' | 'plain', values: readonly number[]): ReadoutValue => ({
    name: `loss-${name}`,
    title: fill(words['readout.loss'], { name: words[`line.${name}`] }),
    value: at(values, t),
  });
  return [
    ...both('v', v[t - 1]),
    ...both('size', sizes[t - 1]),
    loss('rmsprop', losses),
    loss('plain', plainLosses),
    ...(amplitudes ? both('end', amplitudes) : []),
  ];
}

const epsilonValues = ({ steps, knees }: Epsilon, words: Words): ReadoutValue[] =>
  EPSILON_PLACES.map((place) => ({
    name: place,
    title: `${words[`line.${place}`]}, ${words[`readout.${place}`]}`,
    note: fill(words['readout.knee'], { value: short(knees[place]) }),
    value: steps[place],
  }));

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
    g,
    at(cycle.v, i),
    at(cycle.update, i),
    at(cycle.rmsprop, i + 1),
    at(cycle.sign, i + 1),
    at(cycle.plain, i + 1),
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
    at(point, 0),
    at(point, 1),
    ...[ravine.v[t - 1], ravine.sizes[t - 1]].flatMap((values): Cell[] =>
      t === 0 ? ['', ''] : [at(values, 0), at(values, 1)],
    ),
    at(ravine.losses, t),
    at(ravine.plainLosses, t),
  ]),
});

/** A row a power of ten. */
const epsilonTable = ({ sizes, curves }: Epsilon, words: Words): TableData => ({
  columns: ['|g|', ...EPSILON_PLACES.map((place) => words[`line.${place}`])],
  rows: sizes
    .map((size, i) => [
      { value: size, text: formatTick(size) },
      ...EPSILON_PLACES.map((place) => at(curves[place], i)),
    ])
    .filter((_, i) => i % DECADES.perDecade === 0),
});

/** What is said of an experiment. */
interface Said {
  /** Its conclusion in its current state. */
  readonly caption: (run: Run, words: Words) => string;
  /** The figure in words, for readers who do not see it. */
  readonly description: (run: Run, words: Words) => string;
  /** What the readout is about, and the values under the cursor in the order of the formula. */
  readonly title: (run: Run, words: Words) => string;
  readonly values: (run: Run, words: Words) => readonly ReadoutValue[];
  /** The plotted values. */
  readonly table: (run: Run, words: Words) => TableData;
}

/** What is said of each experiment. */
export const SAID: Readonly<Record<Experiment, Said>> = {
  nine: {
    caption: ({ cycle }, words) => captionOfCycle(cycle, words),
    description: ({ cycle: { sign, rmsprop, plain } }, words) => {
      const steps = plain.length - 1;
      return fill(words['describe.nine'], {
        steps,
        sign: short(at(sign, steps)),
        rmsprop: short(at(rmsprop, steps)),
        plain: tenths(at(plain, steps)),
      });
    },
    title: ({ cycle: { t } }, words) => fill(words['readout.nine'], { t }),
    values: ({ cycle }, words) => cycleValues(cycle, words),
    table: ({ cycle }, words) => cycleTable(cycle, words),
  },
  ravine: {
    caption: ({ ravine: { t, losses, plainLosses } }, words) => {
      const [loss, plain] = [short(at(losses, t)), short(at(plainLosses, t))];
      return fill(words['caption.ravine'], { t, loss, plain });
    },
    description: ({ ravine: { path, plain } }, words) =>
      fill(words['describe.ravine'], {
        start: shortPair(path[0] ?? []),
        end: shortPair(path.at(-1) ?? []),
        plain: shortPair(plain.at(-1) ?? []),
      }),
    title: ({ ravine: { t } }, words) => fill(words['readout.ravine'], { t }),
    values: ({ ravine }, words) => ravineValues(ravine, words),
    table: ({ ravine }, words) => ravineTable(ravine, words),
  },
  eps: {
    caption: ({ epsilon: { t, g, steps } }, words) =>
      fill(words['caption.eps'], { t, g: short(g), ...each(steps, short) }),
    description: ({ epsilon: { knees } }, words) => fill(words['describe.eps'], each(knees, short)),
    title: ({ epsilon: { t, g } }, words) => fill(words['readout.eps'], { t, g: short(g) }),
    values: ({ epsilon }, words) => epsilonValues(epsilon, words),
    table: ({ epsilon }, words) => epsilonTable(epsilon, words),
  },
};
