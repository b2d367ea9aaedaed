import type { TermEntry } from '../term.ts';

/** Optimizers, and words for what sets them apart. */
export const OPTIMIZERS: readonly TermEntry[] = [
  {
    en: 'optimizer',
    ko: '옵티마이저',
    definition: {
      ko: '기울기를 받아 파라미터를 어떻게 옮길지 정하는 규칙입니다.',
      en: 'The rule that takes gradients and decides how the parameters move.',
    },
    aka: { ko: ['최적화기', '최적화 알고리즘'], en: ['optimization algorithm'] },
    avoid: ['옵티마이져', 'optimiser'],
  },
  {
    en: 'SGD',
    ko: 'SGD',
    definition: {
      ko: '확률적 경사 하강법(stochastic gradient descent)을 줄여 SGD라고 합니다. 프레임워크의 SGD에서는 모멘텀도 쓸 수 있습니다.',
      en: 'Short for stochastic gradient descent. The frameworks’ SGD can also use momentum.',
    },
    avoid: ['에스지디'],
  },
  {
    en: 'AdaGrad',
    ko: 'AdaGrad',
    definition: {
      ko: '파라미터마다 지난 기울기의 제곱을 모두 더해 두고 그 합의 제곱근으로 기울기를 나누는 옵티마이저입니다. 합은 줄어들지 않습니다.',
      en: 'An optimizer that divides each parameter’s gradient by the root of the sum of all its past squares. That sum can only grow.',
    },
    avoid: ['에이다그라드', '아다그라드', 'Adagrad', 'ADAGRAD'],
  },
  {
    en: 'RMSProp',
    ko: 'RMSProp',
    definition: {
      ko: '기울기를 그 제곱의 지수 이동 평균에서 구한 제곱근으로 나누는 옵티마이저입니다. 분모는 파라미터마다 따로 구합니다.',
      en: 'An optimizer that divides the gradient by the root of a moving average of its squares, each parameter by its own.',
    },
    aka: { en: ['root mean square propagation'] },
    avoid: ['알엠에스프롭', 'RMSprop', 'RMSPROP'],
  },
  {
    en: 'Adam',
    ko: 'Adam',
    definition: {
      ko: '기울기의 지수 이동 평균을 기울기 제곱의 지수 이동 평균에서 구한 제곱근으로 나누는 옵티마이저입니다. 두 평균 모두 편향을 보정합니다.',
      en: 'An optimizer that divides a moving average of the gradient by the root of a moving average of its square, both bias-corrected.',
    },
    aka: { ko: ['적응형 모멘트 추정'], en: ['adaptive moment estimation'] },
    avoid: ['아담', 'ADAM'],
  },
  {
    en: 'AMSGrad',
    ko: 'AMSGrad',
    definition: {
      ko: '기울기 제곱의 평균 대신 그 평균이 지금까지 가장 컸던 값의 제곱근으로 나누는 Adam입니다.',
      en: 'Adam that divides by the root of the largest average of squared gradients so far instead of the present one.',
    },
  },
  {
    en: 'AdamW',
    ko: 'AdamW',
    definition: {
      ko: '가중치 감쇠를 기울기에 더하지 않고 파라미터에서 바로 빼는 Adam입니다.',
      en: 'Adam whose weight decay is taken off the parameters directly instead of being added to the gradient.',
    },
  },
  {
    en: 'adaptive',
    ko: '적응형',
    definition: {
      ko: '지난 기울기로 파라미터마다 학습률을 조절하는 옵티마이저를 적응형 옵티마이저라고 합니다.',
      en: 'Said of an optimizer that sets the scale of each parameter’s steps from that parameter’s past gradients.',
    },
    avoid: ['어댑티브'],
  },
  {
    en: 'element-wise',
    ko: '원소별',
    definition: {
      ko: '벡터의 원소 하나하나에 따로 하는 계산입니다. Adam의 제곱, 제곱근, 나눗셈이 모두 그렇습니다.',
      en: 'Done to each element of a vector by itself, as Adam’s squares, roots and divisions are.',
    },
    aka: { ko: ['요소별', '성분별'], en: ['component-wise', 'coordinate-wise'] },
    avoid: ['원소 별', 'elementwise'],
  },
  {
    en: 'sparse',
    ko: '희소',
    definition: {
      ko: '값이 대부분 0인 벡터를 희소 벡터라고 합니다. 드물게 나오는 단어의 파라미터에 대한 기울기가 그렇습니다.',
      en: 'Mostly 0, as the gradients of the parameters of a rare word are.',
    },
    aka: { ko: ['스파스'] },
  },
  {
    en: 'scheduler',
    ko: '스케줄러',
    definition: {
      ko: '스텝이 지나는 동안 학습률을 정해진 대로 바꾸는 규칙입니다.',
      en: 'A rule that changes the learning rate as the steps go by.',
    },
    avoid: ['스케쥴러'],
  },
  {
    en: 'warmup',
    ko: '워밍업',
    definition: {
      ko: '학습을 시작할 때 학습률을 작은 값에서 차츰 올리는 일입니다.',
      en: 'Raising the learning rate from a small value over the first steps.',
    },
    aka: { ko: ['웜업'] },
    avoid: ['워밍 업', 'warm-up'],
  },
];
