import type { TableData } from '../../kit/context.ts';
import type { Shown } from '../../kit/store.ts';
import { short } from '../../kit/words/say.ts';
import { STEPS } from '../../../lib/experiments/bias-correction.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { NEAR, type Run, type Series } from './model.ts';
import type { State } from './params.ts';
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

/** The figure's conclusion in its current state, as its caption says it. */
export function captionOf(shown: Shown<State, Run>, words: Words): string {
  const { view, series, subject } = shown.run;
  if (view === 'factor') return factorCaption(shown, words);
  const both = series.find(({ corrected }) => corrected === 'both');
  const told = both && both !== subject ? [subject, both] : [subject];
  return told.map((each) => sparseCaption(shown.run, each, words)).join(' ');
}

function factorCaption({ state, run }: Shown<State, Run>, words: Words): string {
  const { step, at, subject, course } = run;
  const { corrected, values } = subject;
  const name = words[`name.${corrected}`];
  const ends = course && corrected !== 'both' ? course : null;
  return [
    fill(words['caption.factor'], { step, name, words: sizeOf(values[at] ?? NaN, words) }),
    ends &&
      fill(words[ends.peak ? 'caption.peak' : 'caption.settles'], {
        ...(ends.peak && { t: ends.peak.t }),
        settles: ends.settles,
      }),
    state.noise === 'on' && fill(words['caption.noise'], { mean: state.mean }),
  ]
    .filter(Boolean)
    .join(' ');
}

const sparseCaption = ({ step, at }: Run, series: Series, words: Words): string =>
  fill(words['caption.sparse'], {
    step,
    name: words[`name.${series.corrected}`],
    value: short(series.values[at] ?? NaN),
    high: short(series.band?.high[at] ?? NaN),
    farthest: short(series.farthest ?? NaN),
  });

/** The figure in words: where each line starts and ends. */
export function descriptionOf({ series }: Run, words: Words): string {
  const lines = series.map(({ corrected, values }) =>
    fill(words['describe.line'], {
      name: words[`name.${corrected}`],
      first: short(values[0] ?? NaN),
      last: short(values.at(-1) ?? NaN),
      steps: STEPS,
    }),
  );
  return fill(words['describe.lines'], { lines: lines.join('; ') });
}

/** What the value of a series under the cursor means: a step's size and what correction would make of it, or how far a run went. */
export function meaningOf({ values, farthest }: Series, { at }: Run, words: Words): string {
  if (farthest !== null) return fill(words['readout.farthest'], { farthest: short(farthest) });
  const factor = values[at] ?? NaN;
  const size = sizeOf(factor, words);
  if (Math.abs(factor - 1) <= NEAR) return size;
  return fill(words['readout.words'], { words: size, inverse: short(1 / factor) });
}

/** The plotted values, a row a drawn step. */
export function tableOf({ view, times, series }: Run, words: Words): TableData {
  const columns = series.flatMap((each) => columnsOf(each, view, words));
  return {
    columns: [words['table.step'], ...columns.map(({ title }) => title)],
    rows: times.map((t, i) => [String(t), ...columns.map(({ values }) => values[i] ?? NaN)]),
  };
}

function columnsOf({ corrected, values, band }: Series, view: Run['view'], words: Words) {
  const name = words[`name.${corrected}`];
  const titled = (key: 'low' | 'middle' | 'high') => fill(words[`table.${key}`], { name });
  const middle = { title: view === 'sparse' ? titled('middle') : name, values };
  if (!band) return [middle];
  return [
    middle,
    { title: titled('low'), values: band.low },
    { title: titled('high'), values: band.high },
  ];
}
