import type { WordsOf } from '../../kit/words/index.ts';

export const en = {
  title: 'Mini-batches: stochastic descent with and without momentum on a logistic loss',
  'legend.batch': 'Examples per step, of 100',
  'batch.all': 'all',
  'field.beta': 'share kept',
  'field.lr': 'learning rate',
  'field.seed': 'seed',
  'field.compare': 'SGD at α ÷ (1 − β) too',
  'axis.loss': '↑ loss above its minimum, log',
  plain: 'SGD, α',
  ball: 'momentum, α',
  scaled: 'SGD, {times} α',
  caption:
    'Loss above its minimum after {steps} steps, mean of {runs} runs: SGD {plain}, momentum {ball}.',
  'caption.one': 'Loss above its minimum after {steps} steps: SGD {plain}, momentum {ball}.',
  'caption.scaled': 'SGD at {lr}: {scaled}.',
  'table.caption': 'Loss above its minimum, mean of the runs',
} as const;
export type Words = WordsOf<typeof en>;

export const ko: Readonly<Record<keyof typeof en, string>> = {
  title: '미니배치: 로지스틱 손실에서 모멘텀이 있는 SGD와 없는 SGD',
  'legend.batch': '스텝마다 쓰는 데이터(모두 100개)',
  'batch.all': '전부',
  'field.beta': '모멘텀 계수',
  'field.lr': '학습률',
  'field.seed': '시드',
  'field.compare': 'α ÷ (1 − β)인 SGD도 보기',
  'axis.loss': '↑ 최솟값을 뺀 손실 (로그)',
  plain: 'SGD, α',
  ball: '모멘텀, α',
  scaled: 'SGD, {times} α',
  caption: '{steps}스텝 뒤 최솟값을 뺀 손실의 {runs}회 평균은 SGD {plain}, 모멘텀 {ball}입니다.',
  'caption.one': '{steps}스텝 뒤 최솟값을 뺀 손실은 SGD {plain}, 모멘텀 {ball}입니다.',
  'caption.scaled': '학습률이 {lr}인 SGD는 {scaled}입니다.',
  'table.caption': '최솟값을 뺀 손실의 평균',
};
