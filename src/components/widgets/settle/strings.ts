import type { WordsOf } from '../../kit/words/index.ts';

export const en = {
  title: 'How near the minimum of a parabola Adam and RMSProp come, and when they are thrown back',
  'figure.adam': 'Adam on θ²/2 from θ = 1: distance and effective learning rate',
  'figure.rmsprop': 'RMSProp on θ²/2 from θ = 1: distance and effective learning rate',
  'field.lr': 'learning rate',
  'field.eps': 'added to √v̂',
  'field.beta': 'decay rate of v',
  'axis.distance': '↑ distance |θ| (log)',
  'axis.adam': '↑ α ÷ (√v̂ + ε)',
  'axis.rmsprop': '↑ α ÷ (√v + ε) (log)',
  'size.adam': 'α ÷ (√v̂ + ε)',
  'size.rmsprop': 'α ÷ (√v + ε)',
  'table.caption':
    'The largest distance and the last effective learning rate of each stretch of steps',
  'table.distance': '|θ| at most',
  // The sentences under the figure, chosen by what happens.
  calm: 'The effective learning rate stays below the line at {limit}, and |θ| shrinks to {least} in {steps} steps.',
  growing:
    'The effective learning rate passes the line at {limit} at step {crossing}. From its least, {least}, |θ| grows again, to {end} at step {steps}.',
  burst:
    'The effective learning rate passes the line at {limit} at step {crossing}. From its least, {least}, |θ| grows again and bursts to {burst} at step {t}.',
  cycle:
    'The effective learning rate passes the line at {limit} at step {crossing}, comes back and rests on it: θ jumps to and fro, {end} on each side of the minimum.',
  zero: 'At step {zero} no double is small enough for θ, and it becomes 0. Its gradient is then 0 for ever, and however large the effective learning rate grows, θ stays.',
} as const;
export type Words = WordsOf<typeof en>;

export const ko: Readonly<Record<keyof typeof en, string>> = {
  title: 'Adam과 RMSProp은 포물선의 최소점에 얼마나 다가가고 언제 다시 멀어질까요?',
  'figure.adam': 'θ²/2 위의 Adam: θ = 1에서 출발했을 때의 거리와 파라미터별 학습률',
  'figure.rmsprop': 'θ²/2 위의 RMSProp: θ = 1에서 출발했을 때의 거리와 파라미터별 학습률',
  'field.lr': '학습률',
  'field.eps': '√v̂에 더하는 값',
  'field.beta': 'v의 감쇠율',
  'axis.distance': '↑ 거리 |θ| (로그)',
  'axis.adam': '↑ 파라미터별 학습률 α ÷ (√v̂ + ε)',
  'axis.rmsprop': '↑ 파라미터별 학습률 α ÷ (√v + ε) (로그)',
  'size.adam': 'α ÷ (√v̂ + ε)',
  'size.rmsprop': 'α ÷ (√v + ε)',
  'table.caption': '구간별 최대 거리와 마지막 파라미터별 학습률',
  'table.distance': '|θ|의 최댓값',
  calm: '파라미터별 학습률이 {limit} 선 아래에 머물고, |θ|는 {steps}스텝 만에 {least}까지 줄어듭니다.',
  growing:
    '스텝 {crossing}에서 파라미터별 학습률이 {limit} 선을 넘습니다. {least}까지 줄었던 |θ|는 다시 커져 스텝 {steps}에는 {end}입니다.',
  burst:
    '스텝 {crossing}에서 파라미터별 학습률이 {limit} 선을 넘습니다. {least}까지 줄었던 |θ|는 다시 커져 스텝 {t}에 {burst}까지 튀어 오릅니다.',
  cycle:
    '스텝 {crossing}에서 파라미터별 학습률이 {limit} 선을 넘었다가 되돌아와 그 선에 머뭅니다. θ는 최소점 양쪽으로 {end}만큼 떨어진 두 점을 오갑니다.',
  zero: '스텝 {zero}에서 θ는 배정밀도로 나타낼 수 있는 가장 작은 양수보다도 작아져 0이 됩니다. 그 뒤로는 기울기도 언제나 0이라서, 파라미터별 학습률이 아무리 커져도 θ는 움직이지 않습니다.',
};
