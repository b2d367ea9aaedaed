import { bindAll } from '../../../lib/i18n/bind-josa.ts';
import type { en } from './strings.en.ts';

/** What is said of a reader's Python that was checked, in Korean. */
export const ko: Readonly<Record<keyof typeof en, string>> = bindAll({
  notReached: '채점하지 못했습니다. 작성한 코드는 그대로 있습니다.',
  'passed.script': '맞습니다. 질문의 기울기 {n}가지에서 모든 스텝이 Adam과 같습니다.',
  'passed.function': '맞습니다. 기울기 {n}가지에서 모든 업데이트가 Adam과 같습니다.',
  'passed.test': '맞습니다. 변이 {all}개를 모두 잡았고 올바른 형태는 모두 통과했습니다.',
  missing: '스크립트가 끝난 뒤에 찾는 이름({name})이 없습니다.',
  'missing.stream':
    '채점할 때는 g_list에 다른 기울기를 넣어 봅니다. g_list로 시작하는 줄을 남겨 두세요.',
  raised: '코드가 도중에 멈췄습니다. 이때의 기울기는 {stream}입니다.',
  'raised.zero': 't가 0에서 시작하지 않나요? 그러면 분모 1 − β⁰이 0입니다.',
  unreadable:
    '수로 이루어진 리스트가 나와야 하는데 {type} 형이 나왔습니다. 이때의 기울기는 {stream}입니다.',
  'unreadable.none': '함수가 아무것도 돌려주지 않았습니다. 끝에 return이 있는지 보세요.',
  length:
    '기울기마다 하나씩 수 {due}개가 나와야 하는데 {came}개가 나왔습니다. 이때의 기울기는 {stream}입니다.',
  'state-kept':
    '같은 기울기로 다시 부르면 다른 수가 나옵니다. 함수가 이전 값을 남겨 둔 것입니다. m과 v는 함수 안에서 처음에 0으로 두세요.',
  departs: '{stream}: 스텝 {t}에서 처음으로 달라집니다. 나온 값은 {came}, 올바른 값은 {due}입니다.',
  before: '맞은 기울기: {streams}.',
  known: '알려진 실수와 수가 같습니다. {mistake}',
  'stream.constant': '일정한 기울기',
  'stream.ramp': '0부터 커지는 기울기',
  'stream.noise': '잡음',
  'stream.turn': '부호가 바뀌는 기울기',
  'stream.zeros': '처음에 0인 기울기',
  'stream.tiny': '아주 작은 기울기',
  'stream.decays': '감쇠율이 다른 경우',
  'mistake.in-place': '보정한 평균을 m과 v에 덮어써서 스텝마다 다시 보정합니다.',
  'mistake.first-step-only':
    '첫 스텝만 보정해서 저장하는 땜질입니다. 일정한 기울기로는 올바른 코드와 구별할 수 없습니다.',
  'mistake.never': '보정하지 않고 m과 v를 그대로 씁니다.',
  'mistake.multiply': '1 − βᵗ으로 나눠야 하는데 곱합니다.',
  'mistake.no-exponent': '스텝마다 1 − β로 나눕니다. 지수 t가 빠졌습니다.',
  'mistake.counter-from-zero': 't가 0에서 시작하므로 첫 스텝에서 0으로 나눕니다.',
  'mistake.counter-ahead': 't가 한 스텝 앞섭니다. 첫 기울기에서 이미 2입니다.',
  'mistake.counter-stalls': 't가 256에서 멈춥니다. 그보다 오래 실행해야 드러납니다.',
  'mistake.only-m-corrected': 'm만 보정하고 v는 보정하지 않습니다.',
  'mistake.only-v-corrected': 'v만 보정하고 m은 보정하지 않습니다.',
  'mistake.square-forgotten': 'v가 기울기의 제곱이 아니라 기울기를 평균합니다.',
  'mistake.absolute': 'v가 기울기의 제곱이 아니라 절댓값 |g|를 평균합니다.',
  'mistake.no-root': 'v̂로 나눕니다. 제곱근이 빠졌습니다.',
  'mistake.swapped-betas': 'β₁과 β₂가 서로 바뀌었습니다.',
  'mistake.betas-as-rates': '평균에서 β와 1 − β가 서로 바뀌었습니다.',
  'mistake.sign-flipped': '부호가 반대라서 손실이 커지는 방향으로 갑니다.',
  'mistake.epsilon-inside': 'ε이 제곱근 안에 있습니다. 알고리즘 1에서는 제곱근에 더합니다.',
  'mistake.epsilon-hat':
    '보정하지 않은 제곱근에 ε을 더하는, 논문의 다른 순서로 쓴 올바른 Adam입니다. 여기서 구하는 것은 알고리즘 1입니다. 먼저 보정한 다음 ε을 더하세요.',
  'mistake.lr-left-out': '학습률이 빠졌습니다.',
  'mistake.previous-moments': '직전 스텝의 평균으로 업데이트합니다.',
  'mistake.state-lost': 't는 계속 늘지만 m과 v는 스텝마다 0에서 다시 시작합니다.',
  broke:
    '테스트가 거부한 것이 아니라 도중에 멈췄습니다. 올바른 Adam의 이 형태에서 멈췄습니다. {form}.',
  'broke.mutant':
    '테스트가 올바른 Adam은 통과시키지만 어떤 변이에서 도중에 멈췄습니다. assert가 성립하지 않거나 False를 돌려줄 때만 거부한 것으로 봅니다.',
  refuses: '테스트가 올바른 Adam까지 거부합니다.',
  'refuses.everything': '테스트가 올바른 Adam까지 모두 거부합니다.',
  form: '거부한 형태: {form}.',
  'form.textbook': '알고리즘 1을 그대로 옮긴 코드',
  'form.means': 'm̂과 v̂을 가중 평균으로 바로 계산하는 코드로, 끝자리가 다르게 반올림될 수 있음',
  'form.folded': '두 보정을 스텝 크기에 합친 코드로, ε의 자리가 조금 다름',
  'returned.false': 'False를 돌려주었습니다.',
  'accepts.everything': '테스트가 무엇이든 통과시킵니다. 변이 {all}개가 모두 통과합니다.',
  caught: '변이 {all}개 중 {caught}개를 잡았습니다. 올바른 형태는 모두 통과했습니다.',
  survivor: '살아남은 변이: {mistake}',
  apart:
    '올바른 Adam과 구별할 수 있습니다. 이렇게 부르면 스텝 {t}에서 나오는 값은 {came}, 올바른 값은 {due}입니다.',
});
