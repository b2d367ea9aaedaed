import type { WordsOf } from '../../kit/words/index.ts';

export const en = {
  title: 'Adam on a parabola whose gradients are noisy',
  'field.lr': 'learning rate',
  'field.sigma': 'noise',
  'field.schedule': 'let α fall to 0 in a straight line',
  'axis.distance': '↑ distance |θ| (log)',
  floor: '√(ασ/2)',
  rms: '10 runs',
  one: 'one run',
  'table.caption': 'The distance every hundred steps: the root of the mean of θ² over the last 50',
  'caption.constant':
    'In their second half the runs are {rms} away (root mean square); √(ασ/2) is {floor}.',
  'caption.linear':
    'α falls to 0, and the runs end {end} away. An α that stays would leave them about {floor} away.',
} as const;
export type Words = WordsOf<typeof en>;

export const ko: Readonly<Record<keyof typeof en, string>> = {
  title: '기울기에 잡음이 섞인 포물선 위의 Adam',
  'field.lr': '학습률',
  'field.sigma': '잡음',
  'field.schedule': 'α를 0까지 선형으로 줄이기',
  'axis.distance': '↑ 거리 |θ| (로그)',
  floor: '√(ασ/2)',
  rms: '10회 실행',
  one: '1회 실행',
  'table.caption': '100스텝마다 잰 거리: 마지막 50스텝에서 θ²을 평균한 값의 제곱근',
  'caption.constant':
    '후반부의 거리는 제곱 평균의 제곱근으로 {rms}이고, √(ασ/2)의 값은 {floor}입니다.',
  'caption.linear':
    'α를 0까지 낮추면 끝날 때의 거리는 {end}입니다. 그대로 두면 {floor} 근처에 머뭅니다.',
};
