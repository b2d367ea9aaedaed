import { axes, decades, niceTicks, roundDomain, type Axes } from '../../kit/figure/axes.ts';
import { styleOf } from '../../kit/figure/corrected.ts';
import type { Frame } from '../../kit/figure/frame.ts';
import { endLabels } from '../../kit/figure/labels.ts';
import { band, curve, dots } from '../../kit/figure/marks.ts';
import { tipsAlong, type Picture } from '../../kit/figure/picture.ts';
import type { Shown } from '../../kit/store.ts';
import { short } from '../../kit/words/say.ts';
import { spreadsOf } from '../../../lib/train/summary.ts';
import { GROUPS, leastOf, RATES } from '../../../lib/train/trials.ts';
import type { Line, Run } from './model.ts';
import { PLACES, type State } from './params.ts';
import type { Words } from './strings.ts';

/** Losses that the logarithmic axis spans, in powers of ten. */
const SPANS = { training: [-3, 1], test: [-0.75, 0.75] } as const;
/** How far a dot stands from its β2, in parts of the way to the next. */
const APART = 0.16;

const LOG_RATES = Float64Array.from(RATES, Math.log10);
const logs = (values: readonly number[]): Float64Array => Float64Array.from(values, Math.log10);

/** The loss of each way to correct at its own best learning rate: a dot the mean, a bar from the least to the largest. */
export function best({ state, run }: Shown<State, Run>, words: Words, frame: Frame): Picture {
  const { measure, beta2 } = state;
  const highest = Math.max(...GROUPS.map((group) => leastOf(spreadsOf(group, measure)).high));
  const domain = roundDomain([highest], 5);
  const over = axes(
    frame,
    {
      domain: [0.5, PLACES.length + 0.5],
      ticks: PLACES.map(({ at }) => at),
      labels: PLACES.map((place) => words[`beta2.${place.beta2}`]),
      label: words['axis.beta2'],
    },
    { domain, ticks: niceTicks(domain, 5), label: words[`axis.${measure}`] },
    { right: run.lines.map(({ corrected }) => words[corrected]) },
  );
  const drawn = run.lines.map((line, i) => ({
    ...line,
    xs: PLACES.map(({ at }) => at + (i - (run.lines.length - 1) / 2) * APART),
  }));
  const looked = PLACES.findIndex((place) => String(place.beta2) === beta2);
  return {
    axes: over,
    data: [
      ...drawn.flatMap(({ corrected, best: found, xs }) => [
        ...found.map(({ low, high }, i) => {
          const x = xs[i] ?? NaN;
          return curve([x, x], [low, high], {
            ...styleOf(corrected),
            dash: '',
            width: 3,
            opacity: 0.5,
          });
        }),
        dots(
          over,
          found.map(({ mean }, i) => [xs[i] ?? NaN, mean] as const),
          { color: styleOf(corrected).color, r: 5 },
        ),
      ]),
      ...endLabels(
        over,
        drawn.map(({ corrected, best: found }) => ({
          text: words[corrected],
          color: styleOf(corrected).color,
          at: [PLACES.length + 0.5, found.at(-1)?.mean ?? NaN] as const,
        })),
      ),
      curve([PLACES[looked]?.at ?? NaN, PLACES[looked]?.at ?? NaN], domain, {
        color: 'var(--rule-strong)',
        width: 1,
        dash: '2 4',
      }),
    ],
    tips: () =>
      drawn.flatMap(({ corrected, best: found, xs }) =>
        tipsAlong(
          over,
          Float64Array.from(xs),
          Float64Array.from(found, ({ mean }) => mean),
          (i) => {
            const { lr, mean, low, high } = found[i]!; // a β2 there is
            return `${words[corrected]}, α = ${short(lr)}\n${short(mean)} (${short(low)} … ${short(high)})`;
          },
        ),
      ),
  };
}

const placeOf = ({ best: found }: Line, state: State) => {
  const at = PLACES.findIndex(({ beta2 }) => String(beta2) === state.beta2);
  const { lr, mean } = found[at]!; // a β2 of the table
  return [Math.log10(lr), Math.log10(mean)] as const;
};

/** The loss against the learning rate: the mean of five starts in the band that they span. */
export function rates({ state, run }: Shown<State, Run>, words: Words, frame: Frame): Picture {
  const { measure } = state;
  const names = run.lines.map(({ corrected }) => words[corrected]);
  const over: Axes = axes(
    frame,
    {
      ...decades([LOG_RATES[0] ?? NaN, LOG_RATES.at(-1) ?? NaN], 3),
      label: words['axis.lr'],
    },
    { ...logAxis(measure), label: words[`axis.${measure}-log`] },
    { right: names },
  );
  return {
    axes: over,
    data: [
      ...run.lines.map(({ corrected, spreads }) =>
        band(
          LOG_RATES,
          logs(spreads.map(({ low }) => low)),
          logs(spreads.map(({ high }) => high)),
          {
            color: styleOf(corrected).color,
            opacity: 0.1,
          },
        ),
      ),
      ...run.lines.map(({ corrected, spreads }) =>
        curve(LOG_RATES, logs(spreads.map(({ mean }) => mean)), styleOf(corrected)),
      ),
      ...run.lines.map((line) =>
        dots(over, [placeOf(line, state)], { color: styleOf(line.corrected).color, r: 5 }),
      ),
      ...endLabels(
        over,
        run.lines.map(({ corrected, spreads }) => ({
          text: words[corrected],
          color: styleOf(corrected).color,
          at: [LOG_RATES.at(-1) ?? NaN, Math.log10(spreads.at(-1)?.mean ?? NaN)] as const,
        })),
      ),
    ],
    tips: () =>
      run.lines.flatMap(({ corrected, spreads }) =>
        tipsAlong(over, LOG_RATES, logs(spreads.map(({ mean }) => mean)), (i) => {
          const { lr, mean } = spreads[i]!; // a rate there is
          return `α = ${short(lr)}\n${words[corrected]}: ${short(mean)}`;
        }),
      ),
  };
}

/** Of test losses few are far from each other: ticks at 0.2, 0.5, 1, 2, 5. */
function logAxis(measure: State['measure']) {
  if (measure === 'training') return decades(SPANS.training, 4);
  const losses = [0.2, 0.5, 1, 2, 5];
  return { domain: SPANS.test, ticks: losses.map(Math.log10), labels: losses.map(String) };
}
