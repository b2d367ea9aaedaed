import { STEPS } from '../../../lib/experiments/bias-correction.ts';
import { formatNumber } from '../../../lib/i18n/numbers.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { halfLife } from '../../../lib/theory/half-life.ts';
import { courseOf, NEAR, subjectOf, valueAt, type Run, type Series } from './model.ts';
import type { CorrectionState } from './state.ts';
import type { CorrectionStrings } from './strings.ts';

/** Three digits, alike in both languages. */
export const say = (value: number): string => formatNumber('en', value, { digits: 3 });

/** A step over the right one, in words. */
export function sizeOf(factor: number, strings: CorrectionStrings): string {
  const kind = () => {
    if (factor === 1) return 'right';
    if (Math.abs(factor - 1) <= NEAR) return 'near';
    return factor > 1 ? 'large' : 'small';
  };
  return fill(strings[`words.${kind()}`], { factor: say(factor) });
}

/** The figure's conclusion in its current state, as its caption says it. */
export function captionOf(run: Run, state: CorrectionState, strings: CorrectionStrings): string {
  const subject = subjectOf(run);
  if (state.view === 'factor') return factorCaption(run, subject, state, strings);
  const both = run.series.find(({ corrected }) => corrected === 'both');
  const told = both && both !== subject ? [subject, both] : [subject];
  return told.map((series) => sparseCaption(run, series, state.step, strings)).join(' ');
}

function factorCaption(
  run: Run,
  { corrected, values }: Series,
  { step, beta1, beta2, noise, mean }: CorrectionState,
  strings: CorrectionStrings,
): string {
  const words = sizeOf(valueAt(run, values, step), strings);
  const name = strings[`name.${corrected}`];
  const { peak, settles } = courseOf(corrected, beta1, beta2);
  const course = () => {
    if (corrected === 'both') return [];
    if (peak) return [fill(strings['caption.peak'], { t: peak.t, settles })];
    return [fill(strings['caption.settles'], { settles })];
  };
  return [
    fill(strings['caption.factor'], { step, name, words }),
    ...course(),
    ...(noise === 'on' ? [fill(strings['caption.noise'], { mean })] : []),
  ].join(' ');
}

function sparseCaption(
  run: Run,
  { corrected, values, band, farthest }: Series,
  step: number,
  strings: CorrectionStrings,
): string {
  return fill(strings['caption.sparse'], {
    step,
    name: strings[`name.${corrected}`],
    value: say(valueAt(run, values, step)),
    high: say(valueAt(run, band?.high ?? [], step)),
    farthest: say(farthest ?? NaN),
  });
}

/** The figure in words: where each line starts and ends. */
export function descriptionOf({ series }: Run, strings: CorrectionStrings): string {
  const lines = series.map(({ corrected, values }) =>
    fill(strings['describe.line'], {
      name: strings[`name.${corrected}`],
      first: say(values[0] ?? NaN),
      last: say(values.at(-1) ?? NaN),
      steps: STEPS,
    }),
  );
  return fill(strings['describe.lines'], { lines: lines.join('; ') });
}

/** Decay in words, with the half-life it stands for. */
export function sayDecay(beta: number, strings: CorrectionStrings): string {
  if (beta === 0) return fill(strings['say.decay-none'], { value: beta });
  const steps = Number(halfLife(beta).toPrecision(2));
  return fill(strings['say.decay'], { value: beta, halfLife: steps });
}
