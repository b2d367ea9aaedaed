import type { WordsOf } from '../../kit/words/index.ts';

export const en = {
  title: 'A thousand classes, frequent and rare: plain descent and Adam',
  'field.lr': 'learning rate of descent',
  'field.adamLr': 'learning rate of Adam',
  'axis.rank': 'rank of the class, the most frequent first (log) →',
  'axis.loss': '↑ loss of the class, log',
  sgd: 'descent',
  adam: 'Adam',
  caption:
    'Step {t}. Loss of the most frequent class, the rarest, all: descent {sgdHead}, {sgdTail}, {sgd}; Adam {adamHead}, {adamTail}, {adam}.',
  'caption.none': 'Nothing trained yet.',
  'table.rank': 'rank',
  'table.caption': 'Loss of some classes, by rank',
} as const;
export type Words = WordsOf<typeof en>;

export const ko: Readonly<Record<keyof typeof en, string>> = {
  title: '흔한 클래스와 드문 클래스 1,000개: 경사 하강법과 Adam',
  'field.lr': '경사 하강법의 학습률',
  'field.adamLr': 'Adam의 학습률',
  'axis.rank': '흔한 것부터 센 클래스의 순위 (로그) →',
  'axis.loss': '↑ 클래스의 손실 (로그)',
  sgd: '경사 하강법',
  adam: 'Adam',
  caption:
    '스텝 {t}에서 가장 흔한 클래스, 가장 드문 클래스, 전체의 손실은 경사 하강법이 {sgdHead}, {sgdTail}, {sgd}, Adam이 {adamHead}, {adamTail}, {adam}입니다.',
  'caption.none': '아직 학습한 것이 없습니다.',
  'table.rank': '순위',
  'table.caption': '순위별 클래스의 손실',
};
