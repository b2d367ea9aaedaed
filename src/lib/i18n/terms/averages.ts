import type { TermEntry } from '../term.ts';

/** Words for averages and for what is said of an estimate. */
export const AVERAGES: readonly TermEntry[] = [
  {
    en: 'weighted average',
    ko: '가중 평균',
    definition: {
      ko: '값마다 가중치를 곱해 더한 것입니다. 가중치를 모두 더해 1이 되어야 평균입니다.',
      en: 'A sum of values, each times its weight. It is an average only if the weights add up to 1.',
    },
    avoid: ['가중평균'],
  },
  {
    en: 'exponential moving average',
    ko: '지수 이동 평균',
    symbol: 'm',
    definition: {
      ko: '직전의 평균을 β배로 줄이고 새 값의 (1 − β)배를 더해 가는 평균입니다. 값 하나의 가중치는 스텝마다 β배로 줄어듭니다.',
      en: 'An average that keeps β of itself and takes in (1 − β) of each new value, so that every step multiplies a value’s weight by β.',
    },
    aka: {
      ko: ['지수 가중 이동 평균', '지수 평활', 'EMA'],
      en: ['exponentially weighted moving average', 'EWMA', 'EMA', 'exponential smoothing'],
    },
    avoid: ['지수이동', '이동평균'],
  },
  {
    en: 'decay rate',
    ko: '감쇠율',
    symbol: 'β',
    definition: {
      ko: '지수 이동 평균이 스텝마다 직전의 평균을 얼마나 남기는지 정하는 수입니다. 0 이상 1 미만이고, 1에 가까울수록 오래 기억합니다.',
      en: 'The share of itself that an exponential moving average keeps at each step: at least 0 and below 1. The nearer to 1, the longer its memory.',
    },
    aka: { ko: ['평활 계수'], en: ['forgetting factor'] },
    avoid: ['감쇠률', '감쇄', '감쇠 비율'],
  },
  {
    en: 'half-life',
    ko: '반감기',
    definition: {
      ko: '값 하나의 가중치가 절반으로 줄기까지 걸리는 스텝 수입니다. ln ½ / ln β로 계산합니다.',
      en: 'The number of steps in which the weight of a value falls to one half: ln ½ / ln β.',
    },
  },
  {
    en: 'momentum',
    ko: '모멘텀',
    definition: {
      ko: '지난 기울기를 누적한 방향으로 움직이는 방법입니다. 같은 방향의 기울기는 쌓이고, 부호가 번갈아 바뀌는 기울기는 상쇄됩니다.',
      en: 'Moving against an accumulation of past gradients: directions that agree add up, directions that alternate cancel. One form is called the heavy ball.',
    },
    aka: { ko: ['관성', '헤비 볼'] },
    avoid: ['모멘템'],
  },
  {
    en: 'velocity',
    ko: '속도',
    definition: {
      ko: '모멘텀이 누적한 값을 굴러가는 공에 비유해 속도라고 합니다. 파라미터는 스텝마다 속도를 따라 움직입니다.',
      en: 'What momentum has accumulated, pictured as a rolling ball’s: at each step the parameter moves against it.',
    },
  },
  {
    en: 'friction',
    ko: '마찰',
    definition: {
      ko: '스텝마다 속도가 β배로 줄어드는 것을 굴러가는 공에 비유해 마찰이라고 합니다. β가 작을수록 마찰이 큽니다.',
      en: 'The shrinking of the velocity to β of itself at each step, pictured as a rolling ball’s: the smaller β, the more friction.',
    },
  },
  {
    en: 'moment',
    ko: '모멘트',
    symbol: 'm, v',
    definition: {
      ko: '확률 변수를 거듭제곱한 값의 기댓값입니다. 1차 모멘트는 기댓값 E[g], 2차 모멘트는 제곱의 기댓값 E[g²]입니다. 모멘텀과는 다른 용어입니다.',
      en: 'The expectation of a power of a random quantity: the first moment is E[g], the second E[g²]. Not the same word as momentum.',
    },
    aka: { ko: ['적률'], en: ['raw moment'] },
  },
  {
    en: 'uncentered variance',
    ko: '평균을 빼지 않은 분산',
    symbol: 'v',
    definition: {
      ko: '평균을 빼지 않고 제곱해 구한 기댓값 E[g²]입니다. 분산에 평균의 제곱을 더한 값과 같습니다.',
      en: 'The expectation of the square with no mean taken off, E[g²]. It is the variance plus the square of the mean.',
    },
    aka: { ko: ['비중심 분산', '중심화되지 않은 분산'], en: ['second raw moment'] },
  },
  {
    en: 'expectation',
    ko: '기댓값',
    definition: {
      ko: '무작위로 정해지는 값을 수없이 뽑아 평균했을 때 다가가는 값입니다. E[g]처럼 씁니다.',
      en: 'What the average of many random draws approaches, written E[g].',
    },
    aka: { ko: ['기대치'], en: ['expected value'] },
    avoid: ['기대값'],
  },
  {
    en: 'variance',
    ko: '분산',
    definition: {
      ko: '값이 평균에서 떨어진 거리를 제곱해 평균한 것입니다. 값이 얼마나 흩어져 있는지를 나타냅니다.',
      en: 'The average of the squared distance from the mean; it measures how widely values are spread.',
    },
  },
  {
    en: 'estimate',
    ko: '추정값',
    definition: {
      ko: '관측한 값 몇 개로 계산하여 모르는 값 대신 쓰는 수입니다.',
      en: 'A number computed from some observations that stands in for one that is not known.',
    },
    aka: { ko: ['추정치', '추정량'], en: ['estimator'] },
  },
  {
    en: 'bias',
    ko: '편향',
    definition: {
      ko: '추정값의 기댓값이 참값에서 벗어난 만큼입니다.',
      en: 'How far the expectation of an estimate is from the true value.',
    },
    aka: { ko: ['바이어스'], en: ['systematic error'] },
  },
  {
    en: 'unbiased',
    ko: '편향되지 않은',
    definition: {
      ko: '기댓값이 참값과 같은 추정값을 편향되지 않은 추정값이라고 합니다.',
      en: 'Said of an estimate whose expectation is the true value.',
    },
    aka: { ko: ['불편', '불편향', '비편향'] },
    avoid: ['불편 추정'],
  },
  {
    en: 'bias correction',
    ko: '편향 보정',
    symbol: 'm̂, v̂',
    definition: {
      ko: '0에서 출발한 지수 이동 평균을 가중치의 합 1 − βᵗ으로 나누는 일입니다. 다음 스텝은 나누기 전의 평균에서 이어 갑니다.',
      en: 'Dividing an average that started at 0 by the sum of its weights, 1 − βᵗ. The next step goes on from the average itself.',
    },
    aka: { ko: ['편향 수정', '편향 교정'], en: ['debiasing'] },
    avoid: ['편향보정'],
  },
];
