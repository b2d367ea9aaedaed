import type { VariantSettings } from './settings.ts';
import type { VariantId } from './made.ts';

/**
 * A bug (or a false alarm) somebody shipped, and where to read about it.
 *
 * @ko 실제로 배포된 버그(또는 오해) 하나와 그 출처입니다.
 */
export interface Exhibit {
  readonly id: string;
  /** The project, as its repository is called. */
  readonly origin: string;
  readonly variant: VariantId;
  /** `run`: the package was run and recorded. `source`: read in its source. `report`: read in the issue that reports it. */
  readonly evidence: 'run' | 'source' | 'report';
  /** The settings that its fingerprint is known for; the defaults where left out. */
  readonly settings?: VariantSettings;
  /** Addresses to cite; none where the code is the course's own starting point. */
  readonly sources: readonly string[];
  /** The day the first of its sources was opened, as YYYY-MM-DD; left out where that is no issue or pull request. */
  readonly reported?: string;
  /** What mends it; the variant's `differs` says what is wrong. */
  readonly fix: string;
}

const GITHUB = 'https://github.com/';
const github = (...paths: readonly string[]) => paths.map((path) => GITHUB + path);

/**
 * Bias-correction bugs in the wild, and two false alarms. Each one's trace is `fingerprint(variant, …)`.
 *
 * @example MUSEUM.find(({ id }) => id === 'convnetjs').variant // 'multiply'
 * @ko 실제 프로젝트에서 발견된 편향 보정 버그와, 버그가 아니었던 사례 두 가지입니다. 각각의 흔적은 fingerprint로 계산합니다.
 */
export const MUSEUM: readonly Exhibit[] = [
  {
    id: 'question',
    origin: 'the question this course grew out of',
    variant: 'in-place',
    evidence: 'run',
    settings: { eps: 1e-3 },
    sources: [],
    fix: 'Keep m̂ and v̂ in variables of their own.',
  },
  {
    id: 'holocron',
    origin: 'frgfm/holocron',
    variant: 'in-place-radam',
    evidence: 'report',
    sources: github('frgfm/holocron/issues/1'),
    reported: '2019-08-29',
    fix: 'Keep the corrected averages in variables of their own.',
  },
  {
    id: 'convnetjs',
    origin: 'karpathy/convnetjs',
    variant: 'multiply',
    evidence: 'source',
    sources: github('karpathy/convnetjs/pull/70', 'karpathy/convnetjs/pull/107'),
    reported: '2016-08-04',
    fix: 'Divide. The build on npm (0.3.0) has no Adam and cannot show it.',
  },
  {
    id: 'ml-from-scratch',
    origin: 'eriklindernoren/ML-From-Scratch',
    variant: 'no-exponent',
    evidence: 'source',
    sources: github('eriklindernoren/ML-From-Scratch/issues/35'),
    reported: '2018-03-08',
    fix: 'Count steps and raise β to the step.',
  },
  {
    id: 'bert',
    origin: 'google-research/bert',
    variant: 'never',
    evidence: 'source',
    settings: { eps: 1e-6 },
    sources: github(
      'google-research/bert/issues/153',
      'google-research/bert/blob/master/optimization.py',
    ),
    reported: '2018-11-20',
    fix: 'Correct, or keep the warmup.',
  },
  {
    id: 'mlx',
    origin: 'ml-explore/mlx',
    variant: 'never',
    evidence: 'source',
    sources: github(
      'ml-explore/mlx/pull/1640',
      'ml-explore/mlx/issues/1153',
      'ml-explore/mlx/issues/1542',
      'ml-explore/mlx/issues/1623',
    ),
    reported: '2024-12-03',
    fix: 'Pass bias_correction=True.',
  },
  {
    id: 'olmo-core',
    origin: 'allenai/OLMo-core',
    variant: 'no-exponent',
    evidence: 'source',
    settings: { beta1: 0.9, beta2: 0.95 },
    sources: github('allenai/OLMo-core/pull/309'),
    reported: '2025-06-28',
    fix: 'Add the step factor to the step.',
  },
  {
    id: 'd2l',
    origin: 'd2l-ai/d2l-en',
    variant: 'parenthesis',
    evidence: 'source',
    settings: { eps: 1e-6, lr: 0.01 },
    sources: github('d2l-ai/d2l-en/pull/2691'),
    reported: '2026-04-10',
    fix: 'Increment t, and put √v̂ + ε in parentheses.',
  },
  {
    id: 'brain.js',
    origin: 'BrainJS/brain.js',
    variant: 'previous-moments',
    evidence: 'run',
    sources: github('BrainJS/brain.js/blob/master/src/neural-network.ts'),
    fix: 'Update both averages first.',
  },
  {
    id: 'flashlight',
    origin: 'flashlight/flashlight',
    variant: 'counter-per-tensor',
    evidence: 'report',
    settings: { tensors: 10, tensor: 10 },
    sources: github('flashlight/flashlight/issues/143'),
    reported: '2020-07-25',
    fix: 'Increment it once, before the loop.',
  },
  {
    id: 'dynet',
    origin: 'clab/dynet',
    variant: 'counter-per-tensor',
    evidence: 'report',
    settings: { tensors: 10, tensor: 10 },
    sources: github('clab/dynet/issues/77'),
    reported: '2016-09-15',
    fix: 'Increment it once an update.',
  },
  {
    id: 'torchao',
    origin: 'pytorch/ao',
    variant: 'counter-stalls',
    evidence: 'source',
    sources: github('pytorch/ao/pull/4915'),
    reported: '2026-09-18',
    fix: 'Keep the counter in float32.',
  },
  {
    id: 'tfjs',
    origin: 'tensorflow/tfjs',
    variant: 'centered-sign',
    evidence: 'run',
    settings: { beta2: 0.9, eps: 1e-7 },
    sources: github('tensorflow/tfjs/blob/master/tfjs-core/src/optimizers/rmsprop_optimizer.ts'),
    fix: 'Add ε to the variance.',
  },
  {
    id: 'caffe',
    origin: 'BVLC/caffe',
    variant: 'epsilon-hat',
    evidence: 'source',
    sources: github('BVLC/caffe/issues/4224'),
    reported: '2016-05-27',
    fix: 'None needed; its ε is ε̂.',
  },
  {
    id: 'keras',
    origin: 'keras-team/keras',
    variant: 'epsilon-hat',
    evidence: 'source',
    settings: { eps: 1e-7 },
    sources: github('keras-team/keras/pull/10129'),
    reported: '2018-05-06',
    fix: 'None needed; its ε is ε̂.',
  },
];
