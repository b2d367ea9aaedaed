import type { WordsOf } from '../../kit/words/index.ts';

export const en = {
  title: 'Weight decay under Adam: added to the gradient, or taken off the weight',
  'field.decay': 'weight decay',
  'field.ratio': 'gradients of the second weight, times those of the first',
  'axis.weight': '↑ weight',
  'l2.one': 'L2, ±1',
  'l2.other': 'L2, ±r',
  decoupled: 'AdamW',
  'decoupled.one': 'AdamW, ±1',
  'decoupled.other': 'AdamW, ±r',
  caption:
    'Step {t}, gradients of ±1 and ±{ratio}: with L2 in the gradient {one} and {other} of the weights are left, with decoupled decay {awOne} and {awOther}.',
  'table.caption': 'What is left of each weight, by step',
} as const;
export type Words = WordsOf<typeof en>;

export const ko: Readonly<Record<keyof typeof en, string>> = {
  title: 'Adam과 가중치 감쇠: 기울기에 더할 때와 가중치에서 바로 뺄 때',
  'field.decay': '가중치 감쇠',
  'field.ratio': '둘째 가중치의 기울기 크기 (첫째의 몇 배)',
  'axis.weight': '↑ 가중치',
  'l2.one': 'L2, ±1',
  'l2.other': 'L2, ±r',
  decoupled: 'AdamW',
  'decoupled.one': 'AdamW, ±1',
  'decoupled.other': 'AdamW, ±r',
  caption:
    '스텝 {t}에서 기울기가 ±1, ±{ratio}인 두 가중치는 L2를 기울기에 더하면 {one}, {other}로 줄고, 가중치에서 바로 빼면 {awOne}, {awOther}로 줄어듭니다.',
  'table.caption': '스텝별로 남은 가중치',
};
