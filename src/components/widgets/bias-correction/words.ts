import type { TableData } from '../../kit/context.ts';
import type { Shown } from '../../kit/store.ts';
import { count, short } from '../../kit/words/say.ts';
import { STEPS } from '../../../lib/experiments/bias-correction.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { NEAR, type Lines, type Run, type Series } from './model.ts';
import type { State, View } from './params.ts';
import type { Words } from './strings.en.ts';

/** A step over the right one, in words. */
export function sizeOf(factor: number, words: Words): string {
  const kind = () => {
    if (factor === 1) return 'right';
    if (Math.abs(factor - 1) <= NEAR) return 'near';
    return factor > 1 ? 'large' : 'small';
  };
  return fill(words[`words.${kind()}`], { factor: short(factor) });
}

/** What a view shows in its current state, as its caption says it. */
export const CAPTION: Readonly<Record<View, (shown: Shown<State, Run>, words: Words) => string>> = {
  factor: ({ run: { factor } }, words) => factorCaption(factor, words),
  random: ({ state: { mean } }, words) => fill(words['caption.noise'], { mean }),
  sparse: ({ run: { sparse } }, words) => {
    const both = sparse.series.find(({ corrected }) => corrected === 'both');
    const told = both && both !== sparse.subject ? [sparse.subject, both] : [sparse.subject];
    return told.map((each) => sparseCaption(sparse, each, words)).join(' ');
  },
  balls: ({ run: { balls } }, words) => {
    const { step, none, both } = balls;
    if (step === 1) return words['caption.balls-start'];
    const at = (path: Float64Array) => short(path[step - 1] ?? NaN);
    return fill(words['caption.balls'], { steps: step - 1, none: at(none), both: at(both) });
  },
  schedule: ({ run: { schedule } }, words) => {
    const { step, at, rates, course } = schedule;
    return [
      fill(words['caption.schedule'], { step: count(step), rate: short(rates[at] ?? NaN) }),
      course.peak && fill(words['caption.lowest'], { step: count(course.peak.t) }),
      fill(words['caption.full'], { settles: count(course.settles) }),
    ]
      .filter(Boolean)
      .join(' ');
  },
};

function factorCaption({ step, at, subject, course }: Lines, words: Words): string {
  const { corrected, values } = subject;
  const name = words[`name.${corrected}`];
  const ends = course && corrected !== 'both' ? course : null;
  return [
    fill(words['caption.factor'], {
      step: count(step),
      name,
      words: sizeOf(values[at] ?? NaN, words),
    }),
    ends &&
      fill(words[ends.peak ? 'caption.peak' : 'caption.settles'], {
        ...(ends.peak && { t: count(ends.peak.t) }),
        settles: count(ends.settles),
      }),
  ]
    .filter(Boolean)
    .join(' ');
}

const sparseCaption = ({ step, at }: Lines, series: Series, words: Words): string =>
  fill(words['caption.sparse'], {
    step: count(step),
    name: words[`name.${series.corrected}`],
    value: short(series.values[at] ?? NaN),
    farthest: short(series.farthest ?? NaN),
  });

/** A view in words: where each line starts and ends. */
export function descriptionOf(view: View, run: Run, words: Words): string {
  const line = (name: string, values: ArrayLike<number>, steps: number, from = 1) =>
    fill(words['describe.line'], {
      name,
      first: short(values[0] ?? NaN),
      last: short(values[values.length - 1] ?? NaN),
      from,
      steps,
    });
  const lines = () => {
    if (view === 'balls')
      return (['none', 'both'] as const).map((each) =>
        line(
          words[`name.${each}`],
          run.balls[each].slice(0, run.balls.step),
          run.balls.step - 1,
          0,
        ),
      );
    if (view === 'schedule') return [line('αₜ ÷ α', run.schedule.rates, STEPS)];
    return run[view].series.map(({ corrected, values }) =>
      line(words[`name.${corrected}`], values, STEPS),
    );
  };
  return fill(words['describe.lines'], { lines: lines().join('; ') });
}

/** What the value of a series under the cursor means: a step's size and what correction would make of it, or how far a run went. */
export function meaningOf({ values, farthest }: Series, { at }: Lines, words: Words): string {
  if (farthest !== null) return fill(words['readout.farthest'], { farthest: short(farthest) });
  const factor = values[at] ?? NaN;
  const size = sizeOf(factor, words);
  if (Math.abs(factor - 1) <= NEAR) return size;
  return fill(words['readout.words'], { words: size, inverse: short(1 / factor) });
}

/** The plotted values of a view, a row a step. */
export function tableOf(view: View, run: Run, words: Words): TableData {
  if (view === 'balls') {
    const { none, both } = run.balls;
    const columns = (['none', 'both'] as const).map((each) => words[`name.${each}`]);
    return {
      columns: [words['table.step'], ...columns],
      rows: Array.from(none, (x, t) => [t, x, both[t] ?? NaN]),
    };
  }
  if (view === 'schedule') {
    const { times, rates } = run.schedule;
    return {
      columns: [words['table.step'], 'αₜ ÷ α'],
      rows: times.map((t, i) => [t, rates[i] ?? NaN]),
    };
  }
  const { kind, times, series } = run[view];
  const columns = series.flatMap((each) => columnsOf(each, kind, words));
  return {
    columns: [words['table.step'], ...columns.map(({ title }) => title)],
    rows: times.map((t, i) => [String(t), ...columns.map(({ values }) => values[i] ?? NaN)]),
  };
}

function columnsOf({ corrected, values, band }: Series, kind: Lines['kind'], words: Words) {
  const name = words[`name.${corrected}`];
  const titled = (key: 'low' | 'middle' | 'high') => fill(words[`table.${key}`], { name });
  const middle = { title: kind === 'sparse' ? titled('middle') : name, values };
  if (!band) return [middle];
  return [
    middle,
    { title: titled('low'), values: band.low },
    { title: titled('high'), values: band.high },
  ];
}
