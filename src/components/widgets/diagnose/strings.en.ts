import { ABOUT } from '../../../lib/museum/about.ts';
import { VARIANT_IDS, type VariantId } from '../../../lib/museum/made.ts';
import { en as paste } from '../../kit/paste/strings.en.ts';
import type { WordsOf } from '../../kit/words/index.ts';

/** What the library says of every variant. */
const about = Object.fromEntries(
  VARIANT_IDS.flatMap((id) => [
    [`differs.${id}`, ABOUT[id].differs],
    [`fix.${id}`, ABOUT[id].fix],
  ]),
) as Readonly<Record<`${'differs' | 'fix'}.${VariantId}`, string>>; // an entry for each id

export const en = {
  ...paste,
  ...about,
  title: 'Diagnosis: which known mistake gives these updates',
  'figure.name': 'Your updates, beside the nearest known variant and Adam as published',

  'field.values': 'Your values: one, or a series',
  'error.values':
    'Entry {position}, “{token}”, is not a number; the figure keeps the last valid list.',
  'error.gradients':
    'Entry {position}, “{token}”, is not a finite number; the figure keeps the last valid list.',
  'legend.observed': 'These values are',
  'observed.updates': 'updates (step ÷ learning rate)',
  'observed.parameters': 'the parameter itself, before and after each step',
  'field.step': 'step of the first update',
  'legend.stream': 'Gradients that you fed',
  'stream.constant': 'constant',
  'stream.values': 'your list',
  'stream.varied': 'varied',
  'stream.small': 'small',
  'stream.late': 'late',
  'field.g': 'the constant gradient',
  'field.gradients': 'Your gradients, one a step from step 1 on',
  'field.beta1': 'decay of m',
  'field.beta2': 'decay of v',
  'field.eps': 'added to √v̂',
  'legend.rate': 'Learning rate, if it may still be in the values',
  'rate.unknown': 'find it',
  'rate.known': 'it is',
  'field.lr': 'learning rate',
  'field.digits': 'digits printed',

  'axis.update': '↑ update',
  'axis.size': '↑ size of the update (log)',
  'line.yours': 'yours',
  'line.best': 'best fit',
  'line.due': 'Adam',
  'gap.nan': 'nan',
  'gap.infinite': '∞',
  'gap.zero': '0',
  'table.caption': 'Your updates, and what the nearest variant and Adam make at the same steps',

  'verdict.one': 'Of {all} known variants one gives these numbers. {differs}',
  'verdict.right':
    'These are the numbers of Adam as published, as far as they are printed. Nothing is wrong that they could show.',
  'verdict.several':
    '{count} of {all} known variants give these numbers: {ids}. They cannot be told apart here; the test below tells them apart.',
  'verdict.right-too':
    'Adam as published gives these numbers, and so do {count} of {all} known variants: {ids}. The test below tells them apart.',
  'verdict.none':
    'None of {all} known variants gives these numbers. The nearest, {id}, is off by a factor of {factor} on average.',
  'verdict.none-close':
    'None of {all} known variants gives these numbers to the last digit. The nearest, {id}, is off in later digits only: perhaps ε, β or the gradients were others.',
  'ids.more': '{count} more',
  'problem.short':
    'The list of gradients ends at step {has}, and your values reach step {needs}. Give one gradient a step, from step 1 on.',
  'problem.few':
    'One parameter makes no update. Give two or more, the first of them as it was before step {step}.',
  'found.lr': 'A learning rate of {scale} is still in the values.',
  'found.change': 'The values are changes of the parameter: −{scale} times the update.',
  'found.sign': 'The sign is that of the change of the parameter.',
  'found.every': 'The counter moves once in {every} updates.',
  'found.resumed': 'The run was resumed after step {resumed}.',
  'found.tensors': 'This fits parameter {tensor} of {tensors}.',

  'ranked.fit': 'What gives these numbers, at {settings}',
  'ranked.near': 'What comes nearest, at {settings}',
  'ranked.more': 'These give the same numbers: {ids}.',
  'ranked.distance': 'off by a factor of {factor}',
  'ranked.close': 'off in later digits only',
  'ranked.fits': 'fits to the printed digits',
  'ranked.fix': 'What mends it',
  'ranked.origins': 'Reported in',
  hint: 'Something fits with other settings: {setting}.',
  'hint.use': 'Set these',
  'hint.updates': 'the values as updates',
  'hint.parameters': 'the values as parameters',
  'next.title': 'The next test to run',
  'next.text':
    'Feed your optimizer these gradients, with the same β and ε. Read its update at step {step}, or paste all of them above and choose the gradients “{stream}”.',
  'next.variant': 'If it is',
  'next.gives': 'Update at step {step}',
  'next.same': 'No test stream tells these apart.',
  copy: 'Copy',
  copied: 'Copied.',
  'not-copied': 'The browser refused the clipboard: select the line and copy it by hand.',
} as const;

export type Words = WordsOf<typeof en>;
