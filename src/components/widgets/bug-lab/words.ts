import { fill } from '../../../lib/i18n/template.ts';
import { firstDivergence } from '../../../lib/optim/divergence.ts';
import { numpyFormat } from '../../../lib/text/numpy-format.ts';
import { halfLife } from '../../../lib/theory/half-life.ts';
import { subjectOf, type Run } from './model.ts';
import { GAP_KINDS, type Picture } from './picture.ts';
import type { LabState } from './state.ts';
import type { LabStrings } from './strings.ts';

/** The figure's conclusion in its current state, as its caption says it. */
export function captionOf(run: Run, { quantity }: LabState, strings: LabStrings): string {
  const { correction, values, divergesAt } = subjectOf(run);
  const value = values[run.step - 1] ?? NaN;
  const due = run.due[run.step - 1] ?? NaN;
  const words = {
    step: run.step,
    quantity: strings[`quantity.${quantity}`],
    name: strings[`name.${correction}`],
    value: numpyFormat(value),
    due: numpyFormat(due),
    from: divergesAt ?? '',
  };
  const kind = () => {
    if (correction === 'separate') return 'right';
    if (divergesAt === null) return 'same';
    if (run.step < divergesAt) return 'before';
    return firstDivergence([value], [due]) === null ? 'again' : 'wrong';
  };
  return fill(strings[`caption.${kind()}`], words);
}

/** A sentence on the marks under the axis, or '' where every value has a place on it. */
export function gapCaptionOf({ curves, gradient }: Picture, strings: LabStrings): string {
  const found = new Set([...curves, gradient].flatMap(({ gaps }) => gaps.map(({ kind }) => kind)));
  const kinds = GAP_KINDS.filter((kind) => found.has(kind)).map((kind) => strings[`gap.${kind}`]);
  return kinds.length > 0 ? fill(strings['caption.gaps'], { kinds: kinds.join(', ') }) : '';
}

/** The figure in words: where each line starts and ends. */
export function descriptionOf({ series, g }: Run, strings: LabStrings): string {
  const lines = series.map(({ correction, values }) =>
    fill(strings['describe.line'], {
      name: strings[`name.${correction}`],
      first: numpyFormat(values[0] ?? NaN),
      last: numpyFormat(values[g.length - 1] ?? NaN),
      steps: g.length,
    }),
  );
  return fill(strings['describe.lines'], { lines: lines.join('; ') });
}

/** Decay in words, with the half-life it stands for. */
export function sayDecay(beta: number, strings: LabStrings): string {
  if (beta === 0) return fill(strings['say.decay-none'], { value: beta });
  const steps = halfLife(beta);
  return fill(strings['say.decay'], { value: beta, halfLife: Number(steps.toPrecision(2)) });
}
