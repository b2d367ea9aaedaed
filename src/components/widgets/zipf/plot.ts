import { RANKS } from '../../../lib/train/ranks.ts';
import { power } from '../../../lib/i18n/numbers.ts';
import { axes } from '../../kit/figure/axes.ts';
import type { Frame } from '../../kit/figure/frame.ts';
import { endLabels } from '../../kit/figure/labels.ts';
import { curve } from '../../kit/figure/marks.ts';
import { tipsAlong, type Picture } from '../../kit/figure/picture.ts';
import type { Shown } from '../../kit/store.ts';
import { short } from '../../kit/words/say.ts';
import type { Run } from './model.ts';
import type { State } from './params.ts';
import type { Words } from './strings.ts';

/** Losses that the axis spans, in powers of ten. */
const [LOWEST, HIGHEST] = [-5, 1];
/** The last rank, as a power of ten. */
const END = 3;

const SIDES = [
  { name: 'sgd', color: 'var(--o-sgd)', dash: '' },
  { name: 'adam', color: 'var(--o-adam)', dash: '' },
] as const;

const AT = Float64Array.from(RANKS, Math.log10);
const logs = (values: readonly number[]): Float64Array => Float64Array.from(values, Math.log10);

/** The loss of each class against its rank, under both rules. */
export function losses({ run }: Shown<State, Run>, words: Words, frame: Frame): Picture {
  const ticks = [-5, -4, -3, -2, -1, 0, 1];
  const over = axes(
    frame,
    {
      domain: [0, END],
      ticks: [0, 1, 2, 3],
      labels: ['1', '10', '100', '1000'],
      label: words['axis.rank'],
    },
    { domain: [LOWEST, HIGHEST], ticks, labels: ticks.map(power), label: words['axis.loss'] },
    { right: [words.sgd, words.adam] },
  );
  const lines = SIDES.map((side) => ({ ...side, values: run[side.name].classes })).filter(
    ({ values }) => values.length > 0,
  );
  return {
    axes: over,
    data: [
      ...lines.map(({ values, color, dash }) =>
        curve(AT, logs(values), { color, dash, width: 2.5 }),
      ),
      ...endLabels(
        over,
        lines.map(({ name, values, color }) => ({
          text: words[name],
          color,
          at: [END, Math.log10(values.at(-1) ?? NaN)] as const,
        })),
      ),
    ],
    tips: () =>
      lines.flatMap(({ name, values }) =>
        tipsAlong(over, AT, logs(values), (i) => {
          return `#${RANKS[i]}\n${words[name]}: ${short(values[i] ?? NaN)}`;
        }),
      ),
  };
}
