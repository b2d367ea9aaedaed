import type { Diagnosis } from '../../../lib/museum/diagnose.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { numpyFormat } from '../../../lib/text/numpy-format.ts';
import type { TableData } from '../../kit/context.ts';
import type { Shown } from '../../kit/store.ts';
import { count, short } from '../../kit/words/say.ts';
import { KNOWN, type Run } from './model.ts';
import type { State } from './params.ts';
import type { Words } from './strings.en.ts';

/** How many ids a sentence names. */
const NAMED = 4;

/** What the values say, in a sentence or two: what the figure concludes. */
export function verdictOf({ state, run }: Shown<State, Run>, words: Words): string {
  const { problem, verdict, candidates } = run;
  if (problem?.kind === 'few') return fill(words['problem.few'], { step: state.step });
  if (problem)
    return fill(words['problem.short'], { has: count(problem.has), needs: count(problem.needs) });
  const [first] = candidates;
  if (!first) return '';
  const all = count(KNOWN);
  if (verdict === 'none') {
    const kind = isClose(first) ? 'verdict.none-close' : 'verdict.none';
    return fill(words[kind], { all, ...nearnessOf(first) });
  }
  if (verdict === 'one') return sayOne(first, all, words);
  const others = candidates.filter(({ variant }) => variant !== 'separate');
  const withRight = others.length < candidates.length;
  return fill(words[withRight ? 'verdict.right-too' : 'verdict.several'], {
    all,
    count: count(others.length),
    ids: idsOf(others, words),
  });
}

const sayOne = (first: Diagnosis, all: string, words: Words): string =>
  first.variant === 'separate'
    ? [words['verdict.right'], ...foundOf(first, words)].join(' ')
    : [
        fill(words['verdict.one'], { all, differs: words[`differs.${first.variant}`] }),
        ...foundOf(first, words),
      ].join(' ');

/** The ids of the first few. */
function idsOf(diagnoses: readonly Diagnosis[], words: Words): string {
  const ids = diagnoses.slice(0, NAMED).map(({ variant }) => variant);
  const rest = diagnoses.length - ids.length;
  return [...ids, ...(rest > 0 ? [fill(words['ids.more'], { count: rest })] : [])].join(', ');
}

/** Farther than this, a factor says nothing to anybody. */
const FAR = 1e6;

/** Whether it comes so near that three digits of the factor do not show it. */
export const isClose = ({ distance }: Diagnosis): boolean => 10 ** distance < 1.005;

/** How far the values are from a variant, as a factor. */
export function nearnessOf({ variant, distance }: Diagnosis) {
  const factor = 10 ** distance;
  return { id: variant, factor: factor < FAR ? short(factor) : `> ${short(FAR)}` };
}

/** What the values told of a mistake beside its name: a scale, a counter's pace, when it was resumed. */
export function foundOf({ variant, scale, settings }: Diagnosis, words: Words): string[] {
  const { every, resumed, tensors, tensor } = settings;
  return [
    ...(scale !== 1 && scale !== -1
      ? [fill(words[scale < 0 ? 'found.change' : 'found.lr'], { scale: short(Math.abs(scale)) })]
      : []),
    ...(scale === -1 ? [words['found.sign']] : []),
    ...(every !== undefined ? [fill(words['found.every'], { every: count(every) })] : []),
    ...(resumed !== undefined && variant.startsWith('resume')
      ? [fill(words['found.resumed'], { resumed: count(resumed) })]
      : []),
    ...(tensors !== undefined && tensor !== undefined
      ? [fill(words['found.tensors'], { tensor: count(tensor), tensors: count(tensors) })]
      : []),
  ];
}

/** The reader's values beside what the first candidate and Adam make, a row a step. */
export function tableOf({ run }: Shown<State, Run>, words: Words): TableData {
  const { steps, updates, best, due } = run;
  const lines = [best, due].flatMap((line) => (line ? [line] : []));
  return {
    columns: [
      words['table.step'],
      words['line.yours'],
      ...(best ? [words['line.best']] : []),
      ...(due ? [words['line.due']] : []),
    ],
    print: numpyFormat,
    rows: steps.map((step, i) => [
      step,
      updates[i] ?? NaN,
      ...lines.map((line) => line[step - 1] ?? NaN),
    ]),
  };
}
