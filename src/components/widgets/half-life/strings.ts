import type { WordsOf } from '../../kit/words/index.ts';

export const en = {
  title: 'Half-life and effective samples of a moving average',
  'field.beta': 'decay rate',
  'axis.beta': 'β, spaced by 1 − β →',
  'axis.steps': '↑ steps (log)',
  halfLife: 'half-life',
  samples: 'effective samples',
  caption:
    'β = {beta}: a weight halves in {halfLife} steps, and the average is as calm as a mean of {samples} independent gradients.',
} as const;
export type Words = WordsOf<typeof en>;

export const ko: Readonly<Record<keyof typeof en, string>> = {
  title: '지수 이동 평균의 반감기와 유효 표본 수',
  'field.beta': '감쇠율',
  'axis.beta': 'β (1 − β의 로그 축) →',
  'axis.steps': '↑ 스텝 수 (로그)',
  halfLife: '반감기',
  samples: '유효 표본 수',
  caption:
    'β = {beta}: 가중치는 {halfLife}스텝마다 절반으로 줄고, 평균이 흔들리는 정도는 서로 독립인 기울기 {samples}개의 평균과 같습니다.',
};
