import { ko as paste } from '../../kit/paste/strings.ko.ts';
import type { en } from './strings.en.ts';

/** The lab in Korean. */
export const ko: Readonly<Record<keyof typeof en, string>> = {
  title: '버그 실험: 보정 방법만 다른 같은 반복문',
  'title.loop': '버그 실험: 반복문과 그 그래프',
  'title.quantity': '버그 실험: 업데이트와 그 바탕이 되는 평균',
  'title.stream': '버그 실험: 다른 기울기에서 비교한 보정 방법(처음에는 {stream})',

  'name.in-place': '덮어쓰기',
  'name.separate': '따로 두기',
  'name.first-step-only': '첫 스텝만',
  'name.never': '보정 없음',
  'name.multiply': '① 곱하기',
  'name.no-exponent': '② 지수 없음',
  'about.in-place': '보정한 값을 m, v에 덮어씀 (학습자의 코드)',
  'about.separate': 'm̂, v̂을 따로 둠 (올바른 방법)',
  'about.first-step-only': '스텝 1에서만 보정 (학습자의 땜질)',
  'about.never': '편향 보정을 하지 않음',
  'about.multiply': '1 − βᵗ으로 나눠야 할 자리에서 곱함(ConvNetJS)',
  'about.no-exponent': '지수 없이 1 − β로 나눔(ML-From-Scratch)',

  'legend.stream': '기울기 g',
  'stream.constant': '일정',
  'stream.ramp': '증가 0, 1, 2 …',
  'stream.normal': '정규분포 난수',
  'stream.values': '직접 입력',
  'field.value': '매 스텝의 기울기 값',
  'field.seed': 'NumPy 시드',
  'field.values': '기울기 목록: 스텝마다 하나, 쉼표나 줄바꿈으로 구분',
  'field.beta1': 'm의 감쇠율',
  'field.beta2': 'v의 감쇠율',
  'field.eps': '√v에 더하는 값',
  'field.steps': '스텝 수',
  'legend.show': '보정 방법',
  'legend.quantity': '그릴 값',
  'quantity.update': '업데이트',
  'quantity.m': 'm',
  'quantity.v': 'v',
  'quantity.root-v': '√v',
  'legend.scale': '축',
  'scale.linear': '선형',
  'scale.log': '로그',

  'error.show-one': '보정 방법은 하나 이상 켜 두어야 합니다.',
  ...paste,

  'axis.update': '↑ 업데이트 = 스텝 크기 ÷ 학습률{scale}',
  'axis.m': '↑ 업데이트에 쓰이는 m{scale}',
  'axis.v': '↑ 업데이트에 쓰이는 v{scale}',
  'axis.root-v': '↑ 업데이트에 쓰이는 √v{scale}',
  'axis.log': ' (로그)',
  'gradient.update': '',
  'gradient.m': 'g',
  'gradient.v': 'g²',
  'gradient.root-v': '|g|',
  'gap.negative': '음수',
  'gap.zero': '0',
  'gap.infinite': '∞',
  'gap.nan': 'nan',
  'gap.huge': '> 10³⁰⁰',
  'mark.diverges': '스텝 {step}부터 틀림',

  'figure.name': '버그 실험의 그래프: 스텝에 따른 {quantity}',
  'caption.wrong':
    '스텝 {step}, {quantity}: ‘{name}’의 값은 {value}입니다(올바른 값 {due}). 스텝 {from}부터 틀립니다.',
  'caption.before':
    '스텝 {step}, {quantity}: ‘{name}’의 값은 {value}이고 아직 맞습니다. 스텝 {from}부터 틀립니다.',
  'caption.again':
    '스텝 {step}, {quantity}: ‘{name}’의 값은 {value}이고 여기서는 다시 맞습니다. 스텝 {from}부터 틀렸습니다.',
  'caption.right': '스텝 {step}, {quantity}: {value}입니다. Adam의 값과 같습니다.',
  'caption.same':
    '스텝 {step}, {quantity}: ‘{name}’의 값은 {value}이고, 모든 스텝에서 ‘따로 두기’와 같습니다.',
  'caption.gaps': '축 아래의 표시는 축에 올릴 수 없는 값({kinds})입니다.',
  'describe.lines': '선: {lines}.',
  'describe.line': '{name}, 스텝 1의 {first}에서 스텝 {steps}의 {last}까지',

  'readout.title': '스텝 {step}의 업데이트',
  'readout.title.m': '스텝 {step}의 업데이트에 쓰인 m',
  'readout.title.v': '스텝 {step}의 업데이트에 쓰인 v',
  'readout.title.root-v': '스텝 {step}의 업데이트에 쓰인 √v',
  'readout.digits': '모든 자리 보기',
  'readout.first-wrong': '처음 틀린 스텝으로',
  'loop.title': '스텝 {step}에서 반복문이 하는 일',
  'loop.of': '코드',
  'loop.idle': '건너뜀',

  'table.caption': '스텝별 수치',

  'menu.long':
    '기울기 목록은 너무 길어 빼고 복사했습니다. 링크를 열면 처음의 기울기가 나옵니다. 직접 입력한 목록은 CSV로 저장하세요.',
};
