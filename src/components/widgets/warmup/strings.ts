import type { WordsOf } from '../../kit/words/index.ts';

export const en = {
  title: 'How long Adam’s first steps are, with and without warmup',
  'field.beta2': 'decay rate of v',
  'field.over': 'steps of warmup; 1 is none',
  'axis.step': 'step (log) →',
  'axis.length': '↑ length of a step ÷ α, gradients all alike',
  corrected: 'corrected',
  uncorrected: 'uncorrected',
  radam: 'RAdam',
  none: 'Without warmup a corrected step is one learning rate long from the first on. Uncorrected it is {most} at step {t}.',
  some: 'Over the {over} steps of warmup the corrected step rises to one learning rate. Uncorrected it is {most} at most, at step {t}.',
  radamFrom: 'RAdam divides by √v̂ from step {radam} on.',
  radamNever: 'RAdam never divides by √v̂ at this β₂.',
  'table.caption': 'Length of a step ÷ α',
} as const;
export type Words = WordsOf<typeof en>;

export const ko: Readonly<Record<keyof typeof en, string>> = {
  title: '워밍업이 있을 때와 없을 때 Adam의 첫 스텝 크기',
  'field.beta2': 'v의 감쇠율',
  'field.over': '워밍업 스텝 수 (1이면 없음)',
  'axis.step': '스텝 (로그) →',
  'axis.length': '↑ 스텝 크기 ÷ α (기울기가 모두 같을 때)',
  corrected: '보정',
  uncorrected: '보정 없음',
  radam: 'RAdam',
  none: '워밍업이 없으면 보정한 스텝의 크기는 처음부터 학습률과 같습니다. 보정하지 않으면 스텝 {t}에서 학습률의 {most}배입니다.',
  some: '보정한 스텝은 워밍업 {over}스텝 동안 학습률까지 커집니다. 보정하지 않으면 스텝 {t}에서 학습률의 {most}배로 가장 큽니다.',
  radamFrom: 'RAdam은 스텝 {radam}부터 √v̂으로 나눕니다.',
  radamNever: '이 β₂에서는 RAdam이 한 번도 √v̂으로 나누지 않습니다.',
  'table.caption': '스텝 크기 ÷ α',
};
