import type { en } from './strings.en.ts';

/** The stepper in Korean. */
export const ko: Readonly<Record<keyof typeof en, string>> = {
  'title.line': '한 줄씩 따라가는 Adam',
  'title.updates': 'Adam의 파라미터별, 스텝별 이동량',
  'title.scale': '손실에 상수를 곱했을 때의 Adam과 경사 하강법',

  'legend.pace': '재생 단위',
  'pace.line': '한 줄씩',
  'pace.step': '한 스텝씩',
  'cursor.line-forward': '다음 줄',

  'listing.title': '스텝 {t}의 알고리즘 1',
  'listing.title-start': '스텝 1을 시작하기 전의 알고리즘 1',
  'listing.name': '알고리즘 1의 줄. 누르면 그 줄까지 실행합니다',
  'equation.start': '아직 아무 줄도 실행하지 않았습니다. 두 파라미터 모두 m = 0, v = 0입니다.',
  'variables.caption': '변수에 담긴 값',
  'variables.variable': '변수',
  'variables.old': '회색은 이 스텝에서 아직 계산하지 않은 값입니다.',
  'variables.before': '이 스텝에서 아직 계산하지 않음',
  'variables.now': '방금 계산한 값',

  'field.kappa': '조건수',
  'field.rotation': '회전각(도)',
  'field.lr': '학습률',
  'field.beta1': 'm의 감쇠율',
  'field.beta2': 'v의 감쇠율',
  'field.eps': '√v̂에 더하는 값',
  'field.scale': '손실의 배율',
  'say.degrees': '{value}도',
  'handle.start': '시작점 {at}',
  'hint.drag': '끌기',

  'axis.x': '파라미터 x →',
  'axis.y': '↑ 파라미터 y',
  'axis.update': '↑ 업데이트',
  'plane.name': '두 파라미터의 평면과 Adam의 궤적',
  'plane.describe':
    '그림은 손실의 등고선이며 최소점은 (0, 0)입니다. Adam은 {start}에서 출발해 {made}스텝 뒤에 {here}에 있습니다.',
  'updates.name': '파라미터와 스텝에 따른 업데이트',
  'updates.describe': '스텝 1의 {first}에서 스텝 {steps}의 {last}까지.',
  'updates.caption':
    '스텝 {t}: 업데이트는 {update}입니다. 점선은 ±1이며, 정확히 α만큼 움직인다는 뜻입니다.',
  'updates.caption-start': '점선은 ±1이며, 정확히 α만큼 움직인다는 뜻입니다.',
  'scale.name': '평면 위의 Adam과 경사 하강법의 궤적',
  'scale.moved': '손실 × {scale}: Adam의 궤적은 많아야 {moved}만큼 달라집니다.',
  'scale.as-it-is': '손실 × {scale}: 손실 그대로입니다.',
  'scale.lost': '손실 × {scale}: Adam의 궤적에서 유한한 수가 나오지 않습니다.',
  'scale.plain-ends': '경사 하강법은 {steps}스텝 뒤 최소점에서 {distance} 떨어져 있습니다.',
  'scale.plain-diverges': '경사 하강법은 발산합니다.',
  'label.adam': 'Adam',
  'label.plain': '경사 하강법',

  'caption.start': '스텝 1을 시작하기 전입니다. θ는 {from}에 있고 m과 v는 0입니다.',
  'caption.g': '스텝 {t}, 1/6줄. {from}에서 기울기는 {g}이고, 화살표는 내리막 방향입니다.',
  'caption.m': '스텝 {t}, 2/6줄. 기울기의 평균은 m = {m}이고, 방향을 정합니다.',
  'caption.v': '스텝 {t}, 3/6줄. 제곱 평균의 제곱근은 {root}이고, 기울기의 최근 크기입니다.',
  'caption.m-hat': '스텝 {t}, 4/6줄. 분모는 1 − β₁ᵗ = {divisor}, m을 나눈 값은 m̂ = {m}입니다.',
  'caption.v-hat':
    '스텝 {t}, 5/6줄. 분모는 1 − β₂ᵗ = {divisor}, v를 나눈 값의 제곱근은 √v̂ = {root}입니다.',
  'caption.theta':
    '스텝 {t}, 6/6줄. θ는 −α × {update}만큼 움직여 {theta}에 도달합니다. 손실은 이제 {loss}입니다.',
  'caption.broken':
    '스텝 {t}. 업데이트가 유한한 수가 아닙니다. 스텝 {from}에서 √v̂ + ε이 0이 되었기 때문입니다. ε이 0보다 크면 일어나지 않습니다.',

  'table.caption': '스텝별 모든 값',
  'table.loss': '손실',
};
