import type { TermEntry } from '../term.ts';

/** Words for what an optimizer does at each step. */
export const DESCENT: readonly TermEntry[] = [
  {
    en: 'gradient',
    ko: '기울기',
    symbol: 'g',
    definition: {
      ko: '손실 함수를 파라미터마다 편미분한 값을 모은 벡터입니다. 손실이 가장 빠르게 커지는 방향을 가리킵니다.',
      en: 'The partial derivatives of the loss at a point, one number for each parameter. It points where the loss rises fastest.',
    },
    aka: { ko: ['그래디언트', '변화도', '구배'], en: ['gradient vector'] },
    avoid: ['그라디언트', '그레디언트'],
  },
  {
    en: 'gradient descent',
    ko: '경사 하강법',
    definition: {
      ko: '기울기에 학습률을 곱한 만큼 기울기의 반대 방향으로 파라미터를 옮기는 일을 되풀이하는 방법입니다. θ ← θ − α·g로 씁니다.',
      en: 'Moving the parameters against the gradient, by the learning rate times the gradient, again and again: θ ← θ − α·g.',
    },
    avoid: ['경사하강', '기울기 하강'],
  },
  {
    en: 'stochastic gradient descent',
    ko: '확률적 경사 하강법',
    definition: {
      ko: '데이터 전체가 아니라 무작위로 뽑은 일부에서 추정한 기울기로 내려가는 경사 하강법입니다.',
      en: 'Gradient descent with a gradient estimated from a few examples drawn at random instead of from all of them.',
    },
    aka: { ko: ['확률 경사 하강법'], en: ['online gradient descent'] },
    avoid: ['확률적경사'],
  },
  {
    en: 'learning rate',
    ko: '학습률',
    symbol: 'α',
    definition: {
      ko: '업데이트에 곱해 파라미터를 얼마나 옮길지 정하는 수입니다. 코드에서는 lr이라고 씁니다.',
      en: 'The number that an update is multiplied by to give the change of the parameters. Code calls it lr.',
    },
    aka: { ko: ['러닝 레이트', '학습 속도'], en: ['learn rate'] },
    avoid: ['학습율', '러닝레이트'],
  },
  {
    en: 'step',
    ko: '스텝',
    symbol: 't',
    definition: {
      ko: '기울기를 구하고, 업데이트를 계산하고, 파라미터를 한 번 옮기는 일입니다. t = 1부터 셉니다.',
      en: 'Reading a gradient, computing an update and moving the parameters once. Steps are counted from t = 1.',
    },
    avoid: ['스탭'],
  },
  {
    en: 'step size',
    ko: '스텝 크기',
    definition: {
      ko: '한 스텝에서 파라미터가 움직이는 거리입니다. 학습률에 업데이트의 크기를 곱한 값입니다.',
      en: 'How far a parameter moves in one step: the learning rate times the size of the update.',
    },
    aka: { ko: ['보폭'], en: ['step length'] },
    avoid: ['스텝크기', '스텝 사이즈'],
  },
  {
    en: 'effective learning rate',
    ko: '파라미터별 학습률',
    definition: {
      ko: '적응형 옵티마이저에서 파라미터마다 기울기나 그 평균에 곱해지는 값입니다. Adam에서는 α/(√v̂ + ε)입니다.',
      en: 'What an adaptive optimizer multiplies the gradient or its average by, parameter by parameter; for Adam α/(√v̂ + ε).',
    },
    aka: {
      ko: ['유효 학습률', '유효 스텝 크기'],
      en: ['effective step size', 'effective stepsize'],
    },
    avoid: ['실효 스텝'],
  },
  {
    en: 'update',
    ko: '업데이트',
    definition: {
      ko: '옵티마이저가 기울기에서 계산한 값입니다. 여기에 학습률을 곱해 파라미터에서 뺍니다. Adam에서는 m̂/(√v̂ + ε)입니다.',
      en: 'What is multiplied by the learning rate and then subtracted from the parameter; in Adam m̂/(√v̂ + ε).',
    },
    aka: { ko: ['갱신'] },
  },
  {
    en: 'iteration',
    ko: '반복',
    definition: {
      ko: '되풀이하는 계산의 한 번을 반복이라고 합니다. 학습에서는 보통 한 스텝과 같은 뜻입니다.',
      en: 'One turn of a repeated computation; in training usually the same as a step.',
    },
    aka: { ko: ['이터레이션'], en: ['training step'] },
  },
  {
    en: 'epoch',
    ko: '에포크',
    definition: {
      ko: '학습 데이터 전체를 한 번 다 쓰는 동안의 스텝을 에포크라고 합니다.',
      en: 'The steps it takes to go through the whole training data once.',
    },
    aka: { ko: ['에폭'] },
    avoid: ['이포크'],
  },
  {
    en: 'mini-batch',
    ko: '미니배치',
    definition: {
      ko: '한 스텝의 기울기를 추정하려고 뽑은 작은 데이터 묶음입니다.',
      en: 'The small group of examples from which one step estimates its gradient.',
    },
    avoid: ['미니 배치', 'minibatch'],
  },
  {
    en: 'parameter',
    ko: '파라미터',
    symbol: 'θ',
    definition: {
      ko: '옵티마이저가 움직여서 찾아내는 수입니다. 신경망의 가중치(weight)와 편향 항(bias term)이 그 예입니다.',
      en: 'A number that the optimizer moves in order to find its value; in a neural network, the weights and biases.',
    },
    aka: { ko: ['매개변수', '모수'], en: ['model weight'] },
    avoid: ['패러미터', '파라메터', '파라메타'],
  },
  {
    en: 'hyperparameter',
    ko: '하이퍼파라미터',
    definition: {
      ko: '학습률이나 β₁처럼 학습으로 찾지 않고 미리 정해 두는 수입니다.',
      en: 'A number that is set before training instead of being learned, such as the learning rate or β₁.',
    },
    aka: { ko: ['초매개변수'] },
    avoid: ['하이퍼 파라미터', 'hyper-parameter'],
  },
  {
    en: 'initial value',
    ko: '초깃값',
    definition: {
      ko: '첫 스텝 전의 값입니다. Adam의 m과 v는 0에서 출발합니다.',
      en: 'The value before the first step. In Adam, m and v start at 0.',
    },
    avoid: ['초기값', '초기치', '시작값'],
  },
];
