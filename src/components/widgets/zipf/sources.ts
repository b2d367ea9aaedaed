import { DEFAULTS } from '../../../lib/optim/defaults.ts';
import {
  BLANK,
  by,
  filled,
  note,
  number,
  settings,
  show,
  whole,
  type Line,
  type Script,
} from '../../../lib/codegen/script.ts';
import { paragraphs, RULES, walk, type Rule } from '../../../lib/codegen/walks.ts';
import { RANKS } from '../../../lib/train/ranks.ts';
import { scriptsOf } from '../../kit/export/scripts.ts';
import type { Shown } from '../../kit/store.ts';
import type { Run } from './model.ts';
import { LAST, type State } from './params.ts';

const { beta1, beta2, eps } = DEFAULTS.adam;
/** The last rank that is drawn is that of the rarest class. */
const CLASSES = Math.max(...RANKS);

/** How frequent each class is, the loss of each, and the loss of all with its gradient. */
const PROBLEM: Line = by({
  numpy: [
    `share = 1 / np.arange(1, ${CLASSES + 1})`,
    'share = share / share.sum()',
    '',
    'def losses(theta):',
    '    return np.log1p(np.exp(-theta))',
    '',
    'def loss(theta):',
    '    return (share * losses(theta)).sum()',
    '',
    'def gradient(theta):',
    '    return -share / (1 + np.exp(theta))',
    '',
  ],
  torch: [
    `share = 1 / torch.arange(1, ${CLASSES + 1})`,
    'share = share / share.sum()',
    '',
    'def losses(theta):',
    '    return torch.log1p(torch.exp(-theta))',
    '',
    'def loss(theta):',
    '    return (share * losses(theta)).sum()',
    '',
  ],
  typescript: [
    `const counts = Array.from({ length: ${CLASSES} }, (_, k) => 1 / (k + 1));`,
    'const all = counts.reduce((sum, each) => sum + each, 0);',
    'const share = counts.map((each) => each / all);',
    '',
    'const losses = (theta: number[]): number[] => theta.map((w) => Math.log1p(Math.exp(-w)));',
    'const loss = (theta: number[]): number =>',
    '  losses(theta).reduce((sum, each, k) => sum + share[k] * each, 0);',
    'const gradient = (theta: number[]): number[] =>',
    '  theta.map((w, k) => -share[k] / (1 + Math.exp(w)));',
  ],
});

const runOf = (name: string, lr: number, rule: Rule): Script => [
  note(name),
  number('lr', lr),
  ...walk(rule, { start: { size: CLASSES, line: filled('theta', CLASSES, 0) } }),
  show(`${name}, most frequent class`, 'losses(theta)[0]'),
  show(`${name}, rarest class`, `losses(theta)[${CLASSES - 1}]`),
  show(`${name}, all examples`, 'loss(theta)'),
];

/** The losses of the most frequent class, the rarest, and all examples, where both runs end. */
export const { numpy, torch, typescript } = scriptsOf('zipf', ({ state }: Shown<State, Run>) => [
  note('classes by rank, each as frequent as 1 / rank'),
  PROBLEM,
  BLANK,
  ...settings({ beta1, beta2, eps }),
  whole('steps', LAST),
  ...paragraphs(runOf('descent', state.lr, RULES.descent), runOf('Adam', state.adamLr, RULES.adam)),
]);
