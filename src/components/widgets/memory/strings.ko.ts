import type { en } from './strings.en.ts';

/** The widget in Korean. */
export const ko: Readonly<Record<keyof typeof en, string>> = {
  'title.averages': '지수 이동 평균에 남은 기울기별 가중치',
  'title.rescale': '지수 이동 평균의 가중치: 그대로, 그리고 합이 1이 되도록',
  'title.delay': '지수 이동 평균이 방향을 바꿀 때의 지연',

  'legend.stream': '기울기 g',
  'stream.constant': '일정한 10',
  'stream.change': '10 다음에 −10',
  'stream.noise': '잡음이 섞인 10',
  'stream.pulse': '펄스 하나',
  'field.seed': '잡음의 NumPy 시드, 표준편차 4',
  'field.beta': '감쇠율',
  'field.steps': '스텝 수',
  'field.k': '살펴볼 기울기, 0은 초깃값 0',
  'field.weights': '합을 1로 맞추기: 가중치 ÷ (1 − βᵗ)',
  'say.zero': '0, 초깃값 0, 가중치 {weight}',
  'say.k': '스텝 {k}의 기울기, 가중치 {weight}',
  'say.k-later': '스텝 {k}의 기울기, 스텝 {t}에서는 아직 나오지 않음',

  'axis.average': '↑ 기울기 g, 평균 m, 보정한 평균 m̂',
  'axis.step': '스텝 →',
  'panel.weights': 'm에서 기울기별 가중치',
  'panel.weights-rescaled': 'm̂에서 기울기별 가중치',
  'panel.sum': '기울기 {share}',
  'panel.zero': ' + 초깃값(0) {zero} = 1',
  'panel.rescaled': '기울기 {share} ÷ {share} = 1',
  'panel.short': '가중치: {share} + 초깃값(0) {zero} = 1',
  'panel.short-rescaled': '가중치: {share} ÷ {share} = 1',

  'figure.name': '스텝별 평균, 그리고 스텝 {t}에서 평균을 이루는 가중치',
  'caption.raw':
    '스텝 {t}: 기울기의 가중치를 모두 더하면 {share}, 초깃값 0의 가중치는 {zero}입니다. m = {m}, 합({share})으로 나누면 m̂ = {mHat}입니다.',
  'caption.rescaled':
    '스텝 {t}: 가중치의 합({share})으로 나누면 기울기의 가중치를 모두 더한 값이 1이 되므로, 초깃값 0의 가중치는 없어집니다. m = {m}, m̂ = {mHat}입니다.',
  'describe.lines':
    '위 그림: 스텝 1부터 {steps}까지 g의 값은 {gFirst}에서 {gLast}, m의 값은 {mFirst}에서 {mLast}, m̂의 값은 {hatFirst}에서 {hatLast}.',
  'describe.bars':
    '아래 그림: 막대 {t}개. 가장 최근 막대의 높이는 {newest}, 한 스텝 오래될 때마다 {beta}배입니다.',
  'chosen.gradient': '{g} = {value}, {age}스텝 전: 가중치 {weight}, {average}에 더한 값 {part}.',
  'chosen.newest': '{g} = {value}, 가장 최근 기울기: 가중치 {weight}, {average}에 더한 값 {part}.',
  'chosen.later': '{g}: 스텝 {t} 뒤에 나오므로 가중치 0.',
  'chosen.zero': '초깃값 0: 가중치 {weight}, {average}에 더한 값 0.',
  'chosen.zero-gone':
    '초깃값 0: 가중치 0. 원래의 가중치 {weight}만큼이 모든 기울기에 나뉘었습니다.',

  'readout.title': '스텝 {t}, β = {beta}',
  'readout.m': 'm',
  'readout.m-hat': 'm̂ = m ÷ (1 − βᵗ)',
  'readout.share': '가중치의 합 1 − βᵗ',
  'readout.zero': '초깃값 0의 가중치 βᵗ',
  'readout.half-life': '반감기(스텝)',
  'readout.samples': '유효 표본 수',
  'readout.now': '충분히 오래 실행했을 때. 지금은 {value}',
  'readout.none': '없음',

  'table.caption': '스텝별 기울기, 스텝 {t}에서의 가중치, 평균',
  'table.weight': '가중치',
  'table.before': '0과 그 이전',
};
