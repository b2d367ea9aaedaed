import type { TermEntry } from '../term.ts';

/** Words for what is done to a model beside descending. */
export const TRAINING: readonly TermEntry[] = [
  {
    en: 'weight decay',
    ko: '가중치 감쇠',
    definition: {
      ko: '스텝마다 파라미터를 0에 가깝게 조금씩 줄이는 일입니다.',
      en: 'Shrinking the parameters a little towards 0 at every step.',
    },
    aka: { ko: ['웨이트 디케이', '가중치 감소'] },
    avoid: ['가중치감쇠'],
  },
  {
    en: 'regularization',
    ko: '규제',
    definition: {
      ko: '학습 데이터에만 지나치게 맞는 일을 막으려고 손실이나 스텝에 더하는 제약입니다.',
      en: 'A term added to the loss or to the step so that a model does not fit its training data too closely.',
    },
    aka: { ko: ['정칙화'] },
    avoid: ['레귤러라이제이션', 'regularisation'],
  },
  {
    en: 'normalization',
    ko: '정규화',
    definition: {
      ko: '값을 정해진 크기나 범위로 맞추는 일입니다.',
      en: 'Bringing values to a common scale or range.',
    },
    avoid: ['노멀라이제이션', 'normalisation'],
  },
  {
    en: 'gradient clipping',
    ko: '기울기 클리핑',
    definition: {
      ko: '정한 길이보다 긴 기울기를 방향은 그대로 두고 그 길이로 줄이는 일입니다.',
      en: 'Scaling a gradient that is longer than a limit down to that limit, its direction unchanged.',
    },
    aka: { ko: ['그래디언트 클리핑'] },
  },
  {
    en: 'norm',
    ko: '노름',
    symbol: '‖x‖',
    definition: {
      ko: '벡터의 길이를 재는 수입니다. 따로 말하지 않으면 원소의 제곱을 더한 값의 제곱근입니다.',
      en: 'The length of a vector; where nothing else is said, the root of the sum of its squared elements.',
    },
  },
];
