import { bindAll } from '../../lib/i18n/bind-josa.ts';
import type { Locale } from '../../lib/i18n/locales.ts';

const en = {
  again: 'Start again',
  yourNumber: 'Your answer',
  commit: 'Commit',
  notNumber: 'This is no number. Type it like 0.5, 1/3 or 3e-7.',
  right: 'Right.',
  larger: '{share}% too large.',
  smaller: '{share}% too small.',
  timesLarger: '{factor} times as large as the answer.',
  timesSmaller: 'The answer is {factor} times as large.',
  notZero: 'It is not 0.',
  isZero: 'It is 0.',
  sign: 'The sign is wrong.',
  valueIs: 'It is {value}.',
  howToDraw: 'Draw your curve into the plot with a mouse or a finger.',
  howByKeys:
    'With the keyboard, ← and → move along it, ↑ and ↓ move the value, with Shift in small steps.',
  board: 'Your curve',
  reading: '{x}: {y}',
  nothing: '{x}: nothing yet',
  done: 'Done',
  drawFirst: 'Draw a curve first.',
  mine: 'yours',
  actual: 'actual',
  actualCurve: 'The actual curve: {y} against {x}, from {first} to {last}.',
  compared: 'Your curve and the actual one.',
  exact: 'Almost exactly.',
  close: 'Close.',
  near: 'Not far off.',
  far: 'Far off.',
  score: 'On average your curve is {mean}% of the plot’s height away from the actual one.',
  worst: 'The gap is largest at {x}: you drew {drawn}, and it is {value}.',
  rightShape: 'The shape is right.',
  late: 'Yours runs one step late: moved, it would be {mean}% away.',
  early: 'Yours runs one step early: moved, it would be {mean}% away.',
  crosses: 'The actual curve crosses 0, yours stays on one side.',
  'crosses-not': 'The actual curve stays on one side of 0, yours crosses it.',
  turns: 'The actual curve turns round at {x}, yours goes one way only.',
  'turns-not': 'The actual curve goes one way only, yours turns round at {drawn}.',
  'turns-often': 'How often it turns round: {times} for the actual curve, {yours} for yours.',
  'turns-elsewhere': 'The actual curve first turns round at {x}, yours at {drawn}.',
  hint: 'Hint {n}',
  check: 'Check',
  languages: 'Programming language',
  code: 'The experiment in {language}',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Could not be copied. The code is selected.',
  prints: 'It prints',
};

const ko: typeof en = {
  again: '다시 하기',
  yourNumber: '내 답',
  commit: '이 값으로 정하기',
  notNumber: '수로 읽을 수 없습니다. 0.5, 1/3, 3e-7처럼 적으세요.',
  right: '맞습니다.',
  larger: '답보다 {share}% 큽니다.',
  smaller: '답보다 {share}% 작습니다.',
  timesLarger: '답의 {factor}배입니다.',
  timesSmaller: '답이 이 값의 {factor}배입니다.',
  notZero: '답은 0이 아닙니다.',
  isZero: '답은 0입니다.',
  sign: '부호가 반대입니다.',
  valueIs: '답은 {value}입니다.',
  howToDraw: '마우스나 손가락으로 그림 안에 곡선을 그리세요.',
  howByKeys:
    '키보드로는 ←와 →로 자리를 옮기고 ↑와 ↓로 값을 바꿉니다. Shift를 함께 누르면 조금씩 움직입니다.',
  board: '예상한 곡선',
  reading: '{x}: {y}',
  nothing: '{x}: 아직 없음',
  done: '다 그렸습니다',
  drawFirst: '먼저 곡선을 그리세요.',
  mine: '내 예상',
  actual: '실제',
  actualCurve: '실제 곡선. 가로축은 {x}, 세로축은 {y}이며 {first}에서 {last}까지 갑니다.',
  compared: '예상한 곡선과 실제 곡선.',
  exact: '거의 정확합니다.',
  close: '가깝습니다.',
  near: '크게 다르지 않습니다.',
  far: '많이 다릅니다.',
  score: '예상한 곡선은 실제 곡선에서 평균적으로 그림 높이의 {mean}%만큼 떨어져 있습니다.',
  worst: '가장 크게 벌어진 곳({x})에서 그린 값은 {drawn}, 실제 값은 {value}입니다.',
  rightShape: '모양은 맞습니다.',
  late: '한 스텝 늦게 그렸습니다. 한 스텝 앞으로 옮기면 {mean}%만큼만 떨어집니다.',
  early: '한 스텝 일찍 그렸습니다. 한 스텝 뒤로 옮기면 {mean}%만큼만 떨어집니다.',
  crosses: '실제 곡선은 0을 넘나드는데, 예상한 곡선은 한쪽에만 머뭅니다.',
  'crosses-not': '실제 곡선은 0의 한쪽에만 머무는데, 예상한 곡선은 0을 넘습니다.',
  turns: '실제 곡선은 {x}에서 방향을 바꾸는데, 예상한 곡선은 한 방향으로만 갑니다.',
  'turns-not': '실제 곡선은 한 방향으로만 가는데, 예상한 곡선은 {drawn}에서 방향을 바꿉니다.',
  'turns-often': '방향을 바꾸는 횟수는 실제 곡선이 {times}번, 예상한 곡선이 {yours}번입니다.',
  'turns-elsewhere':
    '실제 곡선은 {x}에서 처음 방향을 바꾸는데, 예상한 곡선은 {drawn}에서 바꿉니다.',
  hint: '힌트 {n}',
  check: '확인',
  languages: '프로그래밍 언어',
  code: '{language}로 쓴 실험',
  copy: '복사',
  copied: '복사했습니다',
  notCopied: '복사하지 못해 코드를 선택해 두었습니다.',
  prints: '출력',
};

/** Words of the pieces that a reader answers or switches. */
export type LessonStrings = Readonly<typeof en>;
export const strings: Record<Locale, LessonStrings> = { ko: bindAll(ko), en };

/** What is said of a number that was asked for. */
export const NUMBER_VERDICTS = [
  ...(['notNumber', 'right', 'larger', 'smaller', 'timesLarger', 'timesSmaller'] as const),
  ...(['notZero', 'isZero', 'sign'] as const),
];

/** Some of them, as a script finds them in `data-words`. */
export const wordsFor = (all: LessonStrings, ...keys: readonly (keyof LessonStrings)[]): string =>
  JSON.stringify(Object.fromEntries(keys.map((key) => [key, all[key]])));
