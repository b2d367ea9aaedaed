import { fill } from '../../../lib/i18n/template.ts';
import { firstDivergence } from '../../../lib/optim/divergence.ts';
import { numpyFormat } from '../../../lib/text/numpy-format.ts';
import type { Lab } from './model.ts';
import type { Words } from './strings.en.ts';

/** As NumPy prints it, but without the point at the end, which would end the sentence. */
const inWords = (value: number): string => numpyFormat(value).replace(/\.$/, '');

/** The figure's conclusion in its current state, as its caption says it. */
export function captionOf({ subject, due, step, quantity }: Lab, words: Words): string {
  const { correction, values, divergesAt } = subject;
  const [given, right] = [values[step - 1] ?? NaN, due[step - 1] ?? NaN];
  const kind = () => {
    if (correction === 'separate') return 'right';
    if (divergesAt === null) return 'same';
    if (step < divergesAt) return 'before';
    return firstDivergence([given], [right]) === null ? 'again' : 'wrong';
  };
  return fill(words[`caption.${kind()}`], {
    step,
    quantity: words[`quantity.${quantity}`],
    name: words[`name.${correction}`],
    value: inWords(given),
    due: inWords(right),
    from: divergesAt ?? '',
  });
}

/** A sentence on the marks under the axis, or '' where every value has a place on it. */
export const gapCaptionOf = ({ lanes }: Lab, words: Words): string =>
  lanes.length > 0
    ? fill(words['caption.gaps'], { kinds: lanes.map((kind) => words[`gap.${kind}`]).join(', ') })
    : '';

/** Both, as far as there is something to say. */
export const conclusionOf = (run: Lab, words: Words): string =>
  `${captionOf(run, words)} ${gapCaptionOf(run, words)}`.trim();

/** The figure in words: where each line starts and ends. */
export function descriptionOf({ series, steps }: Lab, words: Words): string {
  const lines = series.map(({ correction, values }) =>
    fill(words['describe.line'], {
      name: words[`name.${correction}`],
      first: inWords(values[0] ?? NaN),
      last: inWords(values.at(-1) ?? NaN),
      steps,
    }),
  );
  return fill(words['describe.lines'], { lines: lines.join('; ') });
}
