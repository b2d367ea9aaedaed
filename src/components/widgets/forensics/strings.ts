import type { WordsOf } from '../../kit/words/index.ts';

export const en = {
  'title.factors': 'The factors that v is made of',
  'title.recovery': 'The update over two million steps',
  'title.formats': 'In which format v overflows first',
  'title.decay': 'The bug’s update with another β₂',
  'figure.factors': 'Logarithm of v against the step, and of the factor of each step',
  'figure.recovery': 'Logarithm of the bug’s update against the step',
  'figure.formats': 'Logarithm of v against the step, with the largest number of each format',
  'figure.decay': 'Logarithm of the bug’s update against the step, both axes logarithmic',
  'field.late': 'step',
  'field.beta2': 'decay rate of v',
  'legend.format': 'Numbers are held in',
  'format.bfloat16': 'bfloat16, decays too',
  'format.bfloat16-kept': 'bfloat16, decays in double',
  'axis.v': '↑ log₁₀ v',
  'axis.factor': 'log₁₀ factor',
  'axis.factor-cut': 'log₁₀ factor, tall bars cut off',
  'axis.update': '↑ update ÷ learning rate (log)',
  'axis.time': 'step t (log) →',
  'axis.size': '↑ v (log)',
  'mark.one': 'factor 1: step {t}',
  'mark.back': 'a half again: step {t}',
  'mark.due': '1 is due',
  'mark.nan': 'NaN at step 1',
  'mark.dies': 'overflow at step {t}',
  'mark.doubles': 'in doubles, 0 from step {t}',
  'caption.first': 'At step 1 v is g², {v}. From step 2 on each step multiplies it.',
  'caption.grows': 'Step {t} multiplies v by {factor}. From g² = 100 at step 1, v has come to {v}.',
  'caption.shrinks':
    'Step {t} multiplies v by {factor}: from step {turn} on v shrinks. It is at {v}.',
  'caption.recovery':
    'In exact arithmetic the update is {update} at step {t}. It is smallest, {least}, at step {turn}.',
  'caption.recovered':
    'In exact arithmetic the update is {update} at step {t}. It was smallest, {least}, at step {turn}, and a half again at step {back}.',
  'caption.overflow':
    'In {format} the bug’s v overflows at step {t}, and from then on the update is 0. The largest number is {largest}.',
  'caption.rounded':
    'In bfloat16 β₂ becomes {beta2}, so that 1 − β₂ is 0 and v̂ is 0/0: NaN at step {t}, with the bug and in correct Adam.',
  'caption.kept':
    'With the decays in double precision correct Adam works in bfloat16. The bug’s v overflows at step {t}: the largest number is {largest}.',
  'caption.decay':
    'β₂ = {beta2}: v climbs to {orders} times g², at step {turn}. The smallest update is {least}.',
  'caption.fast':
    'β₂ = {beta2}: v climbs to {orders} times g², at step {turn}. The update becomes too large, {most} at step {t}.',
  'tip.factor': 'factor {factor}',
  'table.factor': 'factor',
  'table.log-v': 'log₁₀ v',
  'table.log-update': 'log₁₀ update',
} as const;
export type Words = WordsOf<typeof en>;

export const ko: Readonly<Record<keyof typeof en, string>> = {
  'title.factors': 'v를 이루는 배율',
  'title.recovery': '200만 스텝 동안의 업데이트',
  'title.formats': '오버플로가 가장 먼저 일어나는 형식',
  'title.decay': 'β₂에 따른 덮어쓰기 버그의 업데이트',
  'figure.factors': '스텝에 따른 v의 로그와 스텝별 배율의 로그',
  'figure.recovery': '스텝에 따른 덮어쓰기 버그의 업데이트(로그)',
  'figure.formats': '스텝에 따른 v의 로그와 각 형식이 담을 수 있는 가장 큰 수',
  'figure.decay': '스텝에 따른 덮어쓰기 버그의 업데이트, 두 축 모두 로그',
  'field.late': '스텝',
  'field.beta2': 'v의 감쇠율',
  'legend.format': '수를 담는 형식',
  'format.bfloat16': 'bfloat16(감쇠율 포함)',
  'format.bfloat16-kept': 'bfloat16(감쇠율은 배정밀도)',
  'axis.v': '↑ log₁₀ v',
  'axis.factor': 'log₁₀ 배율',
  'axis.factor-cut': 'log₁₀ 배율(높은 막대는 잘림)',
  'axis.update': '↑ 업데이트 ÷ 학습률 (로그)',
  'axis.time': '스텝 t (로그) →',
  'axis.size': '↑ v (로그)',
  'mark.one': '배율 1: 스텝 {t}',
  'mark.back': '절반 회복: 스텝 {t}',
  'mark.due': '올바른 값 1',
  'mark.nan': '스텝 1에서 NaN',
  'mark.dies': '스텝 {t}에서 오버플로',
  'mark.doubles': '배정밀도: 스텝 {t}부터 0',
  'caption.first': '스텝 1에서 v는 g²인 {v}입니다. 스텝 2부터 스텝마다 배율이 곱해집니다.',
  'caption.grows':
    '스텝 {t}의 배율은 {factor}입니다. 스텝 1에서 g² = 100이었던 v가 {v}까지 커졌습니다.',
  'caption.shrinks':
    '스텝 {t}의 배율은 {factor}입니다. 스텝 {turn}부터 v가 줄어들고, 지금은 {v}입니다.',
  'caption.recovery':
    '반올림 없이 계산하면 스텝 {t}의 업데이트는 {update}입니다. 가장 작은 값은 스텝 {turn}의 {least}입니다.',
  'caption.recovered':
    '반올림 없이 계산하면 스텝 {t}의 업데이트는 {update}입니다. 스텝 {turn}에서 {least}까지 작아졌다가 스텝 {back}에서 절반을 회복했습니다.',
  'caption.overflow':
    '{format} 형식에서는 버그의 v에 스텝 {t}에서 오버플로가 일어나고, 그 뒤로 업데이트는 0입니다. 담을 수 있는 가장 큰 수는 {largest}입니다.',
  'caption.rounded':
    'bfloat16에서는 β₂가 {beta2}이 되어 1 − β₂가 0이고 v̂은 0/0입니다. 버그뿐 아니라 올바른 Adam도 스텝 {t}에서 NaN이 됩니다.',
  'caption.kept':
    '감쇠율을 배정밀도로 두면 올바른 Adam은 bfloat16에서도 동작합니다. 버그의 v에는 스텝 {t}에서 오버플로가 일어납니다. 담을 수 있는 가장 큰 수는 {largest}입니다.',
  'caption.decay':
    'β₂ = {beta2}: v는 스텝 {turn}에서 g²의 {orders}배까지 커집니다. 가장 작은 업데이트는 {least}입니다.',
  'caption.fast':
    'β₂ = {beta2}: v는 스텝 {turn}에서 g²의 {orders}배까지 커집니다. 업데이트는 오히려 너무 커져서 스텝 {t}에서 {most}입니다.',
  'tip.factor': '배율 {factor}',
  'table.factor': '배율',
  'table.log-v': 'log₁₀ v',
  'table.log-update': 'log₁₀ 업데이트',
};
