import type { en } from './strings.en.ts';

/** The widget in Korean. */
export const ko: Readonly<Record<keyof typeof en, string>> = {
  title: '모멘텀: 두 가지 방식의 궤적, 학습률과 β의 지도',
  ask: '속이 찬 점을 어디에 놓아야 공이 가장 빨리 도착할까요? 끌어다 놓고 아래의 손실을 살펴보세요.',

  'name.plain': '경사 하강법',
  'name.ball': '헤비볼',
  'name.ema': 'EMA 방식',
  'name.both': '헤비볼 = EMA 방식',
  diverges: '발산',

  'axis.first': 'θ₁ →',
  'axis.second': '↑ θ₂',
  'axis.loss': '↑ 손실 (로그)',
  'axis.lr': '헤비볼의 학습률 α (로그) →',
  'axis.beta': '↑ β',
  'map.shade': '손실 ÷ 처음 손실',
  'map.best': '최적점',

  'field.lr': '학습률',
  'field.beta': '남기는 비율',
  'field.kappa': '조건수',
  'field.rotation': '회전각(°)',
  'legend.exchange': 'EMA 방식의 학습률',
  'exchange.same': '같은 α',
  'exchange.exchanged': '환산한 α ÷ (1 − β)',
  'legend.steps': '궤적과 지도 점의 스텝 수',
  best: '최적점으로',

  'say.lr': '학습률 {value}',
  'say.beta': '베타 {value}',
  'say.kappa': '조건수 {value}',
  'say.rotation': '{value}도',
  'handle.start': '출발점 ({x}, {y})',
  'handle.pair': 'α {lr}, β {beta}',

  'figure.plane': '손실의 등고선 위 궤적',
  'figure.map': '학습률과 β에 따른 헤비볼의 손실 지도',
  'figure.loss': '스텝에 따른 손실',
  'caption.plane':
    '{steps}스텝 중 {step}스텝 뒤 최소점까지의 거리. 헤비볼 {ball}, EMA 방식 {ema}, 경사 하강법 {plain}.',
  'caption.same': '학습률이 같으면(α = {lr}) EMA 방식은 학습률이 {less}인 헤비볼처럼 움직입니다.',
  'caption.exchanged':
    'EMA 방식의 학습률이 {ema}이면 학습률이 {lr}인 헤비볼과 같은 궤적을 그립니다.',
  'caption.stable':
    'β = {beta}일 때 헤비볼은 α < {limit}, EMA 방식은 α < {ema}에서 수렴합니다. 지금은 α = {lr}.',
  'caption.unstable':
    'α = {lr}: β = {beta}일 때 헤비볼의 한계({limit})를 넘어 발산합니다. EMA 방식의 한계는 {ema}.',
  'caption.best': '최적점: α = {lr}, β = {beta}.',
  'caption.blank': '점마다 {steps}스텝을 밟은 결과이고, 빈 곳은 손실이 커진 곳입니다.',
  'caption.nothing': '출발점이 최소점이어서 줄일 손실이 없고, 지도는 비어 있습니다.',
  'caption.progress': '워커가 {rows}줄 중 {done}줄을 계산했습니다.',
  'caption.loss': '스텝 {step}의 손실. 헤비볼 {ball}, EMA 방식 {ema}, 경사 하강법 {plain}.',
  'caption.far': '한없이 큼',
  'describe.plane': '곡률이 1과 {kappa}인 그릇의 등고선, {rotation}도 회전. 출발점 ({x}, {y}).',
  'describe.map':
    '음영이 짙을수록 손실이 작습니다. 헤비볼의 경계는 β = 0일 때 α = {plain}에서 시작해 β = 1에서 그 두 배에 이릅니다.',

  'readout.title': '한 스텝마다 거리에 곱해지는 수(충분히 많은 스텝 뒤)',
  'readout.plain': '경사 하강법, α = {lr}',
  'readout.ema': 'EMA 방식, α = {lr}',
  'readout.ball': '헤비볼, α = {lr}',
  'readout.best': '최적점의 헤비볼',
  'readout.plain-best': '가장 빠른 경사 하강법, α = {lr}',

  'table.caption': '스텝별 손실과 헤비볼의 위치',
  'table.theta1': '헤비볼의 θ₁',
  'table.theta2': '헤비볼의 θ₂',
};
