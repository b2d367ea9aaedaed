import type { en } from './strings.en.ts';

/** The widget in Korean. */
export const ko: Readonly<Record<keyof typeof en, string>> = {
  'title.paths': '경사 하강법과 헤비 볼: 궤적과 손실',
  'title.forms': '모멘텀의 두 방식과 경사 하강법: 손실',
  'title.roots': '헤비 볼의 두 근, 그리고 가장 가파른 방향의 진동',
  'title.map': 'αλ와 β에 따른 헤비 볼의 수렴률 지도와 손실',
  'title.directions': '그릇의 방향별로 본 헤비 볼',

  'name.plain': '경사 하강법',
  'name.ball': '헤비 볼',
  'name.ema': 'EMA 방식',
  diverges: '발산',
  'hint.drag': '끌어 보세요',

  'axis.first': 'θ₁ →',
  'axis.second': '↑ θ₂',
  'axis.loss': '↑ 손실 (로그)',
  'axis.loss-ball': '↑ 헤비 볼의 손실 (로그)',
  'axis.lr-lambda': '가장 가파른 방향의 αλ →',
  'axis.beta': '↑ β',
  'axis.real': '실수부 →',
  'axis.imaginary': '↑ 허수부',
  'axis.swing': '↑ 가장 가파른 방향의 거리',
  'axis.distance': '↑ 고유벡터 방향의 거리 (로그)',
  'map.shade': '수렴률',
  'map.best': '최적점',

  'field.lr': '학습률',
  'field.lr-lambda': '가장 가파른 방향',
  'field.beta': '모멘텀 계수',
  'field.kappa': '조건수',
  'field.rotation': '회전각(°)',
  'legend.exchange': 'EMA 방식의 학습률',
  'exchange.same': '같은 α',
  'exchange.exchanged': '환산한 α',
  'legend.steps': '스텝 수',
  best: '최적점으로',

  'say.lr': '학습률 {value}',
  'say.lr-lambda': '알파 람다 {value}',
  'say.beta': '베타 {value}',
  'say.kappa': '조건수 {value}',
  'say.rotation': '{value}도',
  'handle.start': '시작점 ({x}, {y})',
  'handle.pair': 'αλ {lrLambda}, β {beta}',

  'figure.plane': '손실의 등고선 위 궤적',
  'figure.map': 'αλ와 β에 따른 헤비 볼의 수렴률 지도',
  'figure.loss': '스텝에 따른 손실',
  'figure.roots': '복소평면의 두 근과 단위원',
  'figure.swing': '스텝에 따른 가장 가파른 방향의 거리',
  'figure.directions': '스텝에 따른 고유벡터 방향별 거리',
  'caption.paths':
    '{step}스텝(전체 {steps}스텝) 뒤 최소점까지의 거리는 헤비 볼 {ball}, 경사 하강법 {plain}입니다.',
  'caption.forms':
    '스텝 {step}의 손실은 헤비 볼 {ball}, EMA 방식 {ema}, 경사 하강법 {plain}입니다.',
  'caption.exchanged':
    'EMA 방식의 학습률이 {ema}이면 학습률이 {lr}인 헤비 볼과 같은 궤적을 그립니다.',
  'caption.complex':
    'αλ = {lrLambda}, β = {beta}: 두 복소근의 절댓값은 √β = {size}, 진동 주기는 {period}스텝입니다.',
  'caption.real': 'αλ = {lrLambda}, β = {beta}: 두 실근은 {one}, {other}입니다.',
  'caption.outside': '근 하나가 단위원 밖에 있으므로 거리가 커집니다.',
  'caption.map':
    'αλ = {lrLambda}, β = {beta}: 결국 거리는 스텝마다 {rate}배가 됩니다. 최적점은 αλ = {bestLrLambda}, β = {bestBeta}이고 수렴률은 {best}입니다.',
  'caption.unstable':
    'αλ = {lrLambda}, 한계는 2 + 2β = {limit}: 헤비 볼이 발산합니다. 최적점은 αλ = {bestLrLambda}, β = {bestBeta}이고 수렴률은 {best}입니다.',
  'caption.directions':
    '고유벡터 방향의 거리(처음 1), {steps}스텝 뒤: 곡률 1 방향 {flat}, 곡률 {kappa} 방향 {steep}. 가는 파선은 √β = {size}의 거듭제곱입니다.',
  'caption.far': '한없이 큼',
  'describe.plane': '곡률이 1과 {kappa}인 그릇의 등고선, {rotation}도 회전. 시작점 ({x}, {y}).',
  'describe.map':
    '음영이 짙을수록 수렴률이 작아 빠르게 수렴합니다. 헤비 볼은 β = 0일 때 αλ = 2, β = 1일 때 αλ = 4인 선의 왼쪽에서 수렴합니다.',

  'readout.title': '수렴률: 결국 거리가 스텝마다 몇 배가 되는지 (작을수록 빠름)',
  'readout.plain': '경사 하강법, α = {lr}',
  'readout.ema': 'EMA 방식, α = {lr}',
  'readout.ball': '헤비 볼, α = {lr}',
  'readout.best': '최적점의 헤비 볼',
  'readout.plain-best': '가장 빠른 경사 하강법, α = {lr}',

  'table.caption': '스텝별 손실과 헤비 볼의 위치',
  'table.theta1': '헤비 볼의 θ₁',
  'table.theta2': '헤비 볼의 θ₂',
};
