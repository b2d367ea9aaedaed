import { fill } from '../../../lib/i18n/template.ts';
import { numpyFormat } from '../../../lib/i18n/numpy-format.ts';
import type { Problem } from '../../../lib/url/index.ts';
import { subjectOf, type Run } from './model.ts';
import { gapOf, GAP_KINDS } from './picture.ts';
import type { LabState } from './state.ts';
import type { LabStrings } from './strings.ts';

/** The figure's conclusion in its current state, as its caption says it. */
export function captionOf(run: Run, { quantity }: LabState, strings: LabStrings): string {
  const { correction, values, divergesAt } = subjectOf(run);
  const at = run.step - 1;
  const words = {
    step: run.step,
    quantity: strings[`quantity.${quantity}`],
    name: strings[`name.${correction}`],
    value: numpyFormat(values[at] ?? NaN),
    due: numpyFormat(run.due[at] ?? NaN),
    from: divergesAt ?? '',
  };
  const still = divergesAt !== null && run.step < divergesAt ? 'before' : 'wrong';
  const wrong = divergesAt === null ? 'same' : still;
  const kind = correction === 'separate' ? 'right' : wrong;
  return fill(strings[`caption.${kind}`], words);
}

/** A sentence on the marks under the axis, or '' where every value has a place on it. */
export function gapCaptionOf({ series }: Run, { scale }: LabState, strings: LabStrings): string {
  const found = new Set(
    series.flatMap(({ values }) => Array.from(values, (value) => gapOf(value, scale === 'log'))),
  );
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

/** What in a link could not be used, named in the reader's language. */
export function noticeOf({ param, given, used, reason }: Problem, strings: LabStrings): string {
  const detail =
    reason.kind === 'unknown' || reason.kind === 'unknown-parameter'
      ? { allowed: reason.allowed.join(', ') }
      : reason;
  return fill(strings[`notice.${reason.kind}`], { ...detail, param, given, used });
}

/** Decay in words, with the half-life it stands for. */
export function sayDecay(beta: number, strings: LabStrings): string {
  if (beta === 0) return fill(strings['say.decay-none'], { value: beta });
  const halfLife = Math.log(0.5) / Math.log(beta);
  return fill(strings['say.decay'], { value: beta, halfLife: Number(halfLife.toPrecision(2)) });
}
