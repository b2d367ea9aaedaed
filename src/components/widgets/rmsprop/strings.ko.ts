import type { en } from './strings.en.ts';

/** The widget in Korean. */
export const ko: Readonly<Record<keyof typeof en, string>> = {
  'title.nine': 'Hinton의 예: 세 가지 방법',
  'title.average': '제곱의 평균과 그에 따른 업데이트',
  'title.ravine': '골짜기의 RMSProp: 궤적과 파라미터별 학습률',
  'title.eps': 'ε의 세 위치와 스텝',
  'legend.panel': '두 번째 그림',
  'panel.sizes': '파라미터별 학습률',
  'panel.distance': '거리',

  'field.lr': '학습률',
  'field.beta': 'v의 감쇠율',
  'field.eps': '분모에 더하는 값',
  'field.kappa': '조건수',
  'field.turn': '회전각(도)',
  'field.steps': '스텝 수',
  'field.g': '기울기의 크기',
  'say.decay-none': '{value}, 기억 없음: 부호만 쓰는 스텝',

  'line.plain': '경사 하강법',
  'line.plain-short': '경사 하강법',
  'line.sign': '부호만',
  'line.rmsprop': 'RMSProp',
  'line.plain-best': '경사 하강법, 가장 좋은 α = {lr}',
  'line.outside': '√v̂ + ε',
  'line.inside': '√(v̂ + ε)',
  'line.hat': '√v + ε̂',

  'axis.position': '↑ 위치 ÷ 학습률',
  'axis.root': '↑ √v, 스텝별 |g|',
  'axis.update': '↑ 업데이트 = g ÷ (√v + ε)',
  'axis.x1': 'θ₁ →',
  'axis.x2': '↑ θ₂',
  'axis.sizes': '↑ α ÷ (√v + ε) (로그)',
  'axis.distance': '↑ 거리 |θ| (로그)',
  'axis.eps': '↑ 스텝 ÷ 학습률 (로그)',
  'axis.g': '기울기의 크기 |g| (로그) →',

  'figure.position': '세 가지 방법의 스텝별 위치',
  'figure.root': '스텝별 √v와 기울기의 크기',
  'figure.update': 'RMSProp의 스텝별 업데이트',
  'figure.contour': '위에서 본 골짜기와 두 궤적',
  'figure.sizes': '스텝에 따른 파라미터별 학습률',
  'figure.distance': '스텝에 따른 좌표별 최소점까지의 거리',
  'figure.eps': 'ε의 세 위치에서 기울기의 크기에 따른 스텝',
  'handle.start': '시작점 ({x}, {y})',

  'caption.nine': '스텝 {t}의 위치는 부호만 {sign}, RMSProp {rmsprop}, 경사 하강법 {plain}입니다.',
  'caption.cycle': '마지막 한 주기 동안의 위치 변화는 차례로 {sign}, {rmsprop}, {plain}입니다.',
  'caption.root': '스텝 {t}에서 √v는 {root}, |g|는 {g}입니다.',
  'caption.update': '업데이트는 {update}입니다(부호만 쓰면 {sign}).',
  'caption.ravine': '스텝 {t}의 손실은 RMSProp {loss}, 경사 하강법 {plain}입니다.',
  'caption.sizes':
    '스텝 {t}의 파라미터별 학습률은 {one}, {two}입니다. 경사 하강법은 두 좌표에 같은 값({plain})을 씁니다.',
  'caption.distance': '스텝 {t}의 거리는 {one}, {two}입니다. 가로선은 학습률의 절반({half})입니다.',
  'caption.eps':
    '스텝 {t}, |g| = {g}일 때의 스텝 ÷ 학습률은 √v̂ 옆의 ε이면 {outside}, 근호 안의 ε이면 {inside}, √v 옆의 ε̂이면 {hat}입니다.',
  'describe.nine':
    '0에서 출발해 스텝 {steps}의 위치는 부호만 {sign}, RMSProp {rmsprop}, 경사 하강법 {plain}입니다.',
  'describe.ravine': '두 궤적의 시작점: {start}. RMSProp의 끝: {end}. 경사 하강법의 끝: {plain}.',
  'describe.eps':
    '모든 곡선은 큰 기울기에서 1이고, 꺾이는 곳보다 작은 기울기에서는 |g|에 비례해 줄어듭니다. 꺾이는 곳: 밖 {outside}, 안 {inside}, ε̂ {hat}.',

  'readout.nine': '스텝 {t} (단위: 학습률)',
  'readout.ravine': '스텝 {t}',
  'readout.eps': '|g| = {g}, t = {t}일 때 스텝 ÷ 학습률',
  'readout.update': '업데이트',
  'readout.size': '파라미터별 학습률, θ{i}',
  'readout.v': 'v, θ{i}',
  'readout.end': '마지막 진폭 ±, θ{i}',
  'readout.loss': '손실, {name}',
  'readout.outside': '밖: PyTorch, Adam 논문의 알고리즘 1',
  'readout.inside': '안: Keras, TensorFlow.js, Optax의 RMSProp',
  'readout.hat': 'ε̂: Keras와 TensorFlow의 Adam',
  'readout.knee': '|g| = {value} 아래에서 줄어듦',

  'table.nine': '스텝별 기울기와 세 위치',
  'table.ravine': '스텝별 두 궤적',
  'table.eps': '기울기의 크기별 스텝 ÷ 학습률',
};
