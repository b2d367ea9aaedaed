import type { TermEntry } from '../term.ts';

/** Words for the loss and for the ways through it. */
export const LANDSCAPE: readonly TermEntry[] = [
  {
    en: 'loss function',
    ko: '손실 함수',
    symbol: 'L',
    definition: {
      ko: '파라미터가 얼마나 나쁜지를 수 하나로 나타내는 함수입니다. 옵티마이저는 이 값을 줄이려 합니다.',
      en: 'A function that says in one number how bad the parameters are. The optimizer tries to make it small.',
    },
    aka: { ko: ['비용 함수', '목적 함수'], en: ['cost function', 'objective function'] },
    avoid: ['손실함수', '비용함수'],
  },
  {
    en: 'loss landscape',
    ko: '손실 지형',
    definition: {
      ko: '손실 함수의 값을 높이로 보고 파라미터의 공간을 지도처럼 그린 모습입니다.',
      en: 'The loss seen as height over the space of the parameters.',
    },
    aka: { ko: ['손실 표면'], en: ['loss surface', 'error surface'] },
    avoid: ['손실지형'],
  },
  {
    en: 'contour',
    ko: '등고선',
    definition: {
      ko: '손실이 같은 점을 이은 선입니다. 기울기는 등고선에 수직입니다.',
      en: 'A line through points of equal loss. The gradient is perpendicular to it.',
    },
    aka: { ko: ['등위선'], en: ['level set', 'level curve'] },
    avoid: ['컨투어'],
  },
  {
    en: 'derivative',
    ko: '도함수',
    definition: {
      ko: '입력을 조금 바꿀 때 함숫값이 얼마나 빠르게 바뀌는지를 알려 주는 함수입니다.',
      en: 'The function that says how fast another one changes when its input changes a little.',
    },
  },
  {
    en: 'partial derivative',
    ko: '편도함수',
    definition: {
      ko: '다른 입력은 그대로 두고 입력 하나만 바꿀 때의 도함수입니다.',
      en: 'The derivative with respect to one input while the others are held fixed.',
    },
    avoid: ['편미분 함수'],
  },
  {
    en: 'curvature',
    ko: '곡률',
    symbol: 'λ',
    definition: {
      ko: '기울기가 얼마나 빠르게 바뀌는지를 나타내는 수입니다. 변수가 하나면 이계도함수이고, 여럿이면 헤시안 행렬이 방향마다 알려 줍니다.',
      en: 'How fast the gradient changes: the second derivative in one variable; in several, what the Hessian gives for each direction.',
    },
  },
  {
    en: 'Hessian',
    ko: '헤시안 행렬',
    symbol: 'H',
    definition: {
      ko: '손실을 두 번 편미분한 값을 모두 모은 행렬입니다.',
      en: 'The matrix of all second partial derivatives of the loss.',
    },
    aka: { ko: ['헤세 행렬'], en: ['Hessian matrix'] },
    avoid: ['헤시안행렬'],
  },
  {
    en: 'eigenvalue',
    ko: '고윳값',
    symbol: 'λ',
    definition: {
      ko: '행렬을 곱하면 자신의 상수배가 되는, 0이 아닌 벡터가 몇 배가 되는지를 나타내는 수입니다. 헤시안 행렬의 고윳값은 그 방향의 곡률입니다.',
      en: 'The factor by which a matrix stretches a vector whose direction it keeps. Those of the Hessian are the curvatures in these directions.',
    },
    aka: { ko: ['고유치'], en: ['characteristic value'] },
    avoid: ['고유값'],
  },
  {
    en: 'eigenvector',
    ko: '고유벡터',
    definition: {
      ko: '행렬을 곱하면 자신의 상수배가 되는, 0이 아닌 벡터를 고유벡터라고 합니다. 헤시안 행렬의 고유벡터는 서로 수직이 되도록 고를 수 있으며, 곡률이 가장 큰 방향과 가장 작은 방향도 고유벡터의 방향입니다.',
      en: 'A vector other than 0 whose direction a matrix keeps. Those of the Hessian can be chosen perpendicular to one another; the directions of the largest and the smallest curvature are among them.',
    },
    aka: { ko: ['특성벡터'], en: ['characteristic vector'] },
    avoid: ['고유 벡터'],
  },
  {
    en: 'condition number',
    ko: '조건수',
    symbol: 'κ',
    definition: {
      ko: '가장 큰 곡률을 가장 작은 곡률로 나눈 값입니다. 클수록 골짜기가 길고 좁습니다.',
      en: 'The largest curvature divided by the smallest. The larger it is, the longer and narrower the valley.',
    },
    avoid: ['조건 수', '컨디션 넘버'],
  },
  {
    en: 'convex',
    ko: '볼록',
    definition: {
      ko: '그래프 위의 두 점을 이은 선분이 그래프 아래로 내려가지 않는 함수를 볼록 함수라고 합니다.',
      en: 'Said of a function whose graph never rises above the straight line between two of its points.',
    },
    avoid: ['컨벡스'],
  },
  {
    en: 'minimum',
    ko: '최솟값',
    definition: {
      ko: '함수의 가장 작은 값입니다. 주변에서만 가장 작으면 지역 최솟값, 어디서나 가장 작으면 전역 최솟값이고, 그 자리는 최소점입니다.',
      en: 'The smallest value of a function, or the point where it lies: local if it is smallest nearby, global if everywhere.',
    },
    avoid: ['최소값', '미니멈'],
  },
  {
    en: 'maximum',
    ko: '최댓값',
    definition: {
      ko: '함수의 가장 큰 값입니다.',
      en: 'The largest value of a function.',
    },
    avoid: ['최대값'],
  },
  {
    en: 'saddle point',
    ko: '안장점',
    definition: {
      ko: '기울기는 0이지만 어떤 방향으로는 올라가고 다른 방향으로는 내려가는 점입니다.',
      en: 'A point where the gradient is 0, yet the loss rises in some directions and falls in others.',
    },
    aka: { ko: ['새들 포인트'] },
    avoid: ['안장 점'],
  },
  {
    en: 'plateau',
    ko: '평탄 구간',
    definition: {
      ko: '손실이 거의 바뀌지 않아 기울기가 0에 가까운 구간입니다.',
      en: 'A stretch where the loss hardly changes, so that the gradient is almost 0.',
    },
    aka: { ko: ['플래토', '고원'], en: ['flat region'] },
  },
  {
    en: 'trajectory',
    ko: '궤적',
    definition: {
      ko: '스텝이 진행되는 동안 파라미터가 지나온 점을 이은 길입니다.',
      en: 'The path of the points that the parameters pass through, step after step.',
    },
  },
  {
    en: 'converge',
    ko: '수렴',
    definition: {
      ko: '스텝이 쌓일수록 어떤 값에 한없이 가까워지고, 그 뒤로 다시 멀어지지 않는 일입니다.',
      en: 'To come as close to some value as one likes, given enough steps, and stay that close.',
    },
  },
  {
    en: 'diverge',
    ko: '발산',
    definition: {
      ko: '수렴하지 않고 점점 멀어져 한없이 커지는 일입니다.',
      en: 'To move ever farther away and grow without bound instead of converging.',
    },
  },
  {
    en: 'overshoot',
    ko: '오버슈팅',
    definition: {
      ko: '최소점을 지나쳐 반대쪽으로 넘어가는 일입니다.',
      en: 'To step past the minimum to its other side.',
    },
    avoid: ['오버슛', '오버슈트'],
  },
  {
    en: 'oscillate',
    ko: '진동',
    definition: {
      ko: '어떤 값의 양쪽을 번갈아 오가는 일입니다.',
      en: 'To go back and forth between the two sides of some value.',
    },
  },
];
