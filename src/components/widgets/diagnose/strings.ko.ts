import { ko as paste } from '../../kit/paste/strings.ko.ts';
import type { en } from './strings.en.ts';
import { about } from './variants.ko.ts';

export const ko: Readonly<Record<keyof typeof en, string>> = {
  ...paste,
  ...about,
  title: '진단: 이 업데이트를 만드는 알려진 실수',
  'figure.name': '입력한 업데이트, 가장 가까운 변형, 논문의 Adam',

  'field.values': '관찰한 값: 하나 또는 여러 개',
  'error.values':
    '{position}번째 항목 “{token}”: 수가 아닙니다. 그림은 마지막에 입력한 올바른 목록을 그대로 씁니다.',
  'error.gradients':
    '{position}번째 항목 “{token}”: 유한한 수가 아닙니다. 그림은 마지막에 입력한 올바른 목록을 그대로 씁니다.',
  'legend.observed': '값의 종류',
  'observed.updates': '업데이트(이동량 ÷ 학습률)',
  'observed.parameters': '스텝 전후의 파라미터 값',
  'field.step': '첫 업데이트의 스텝',
  'legend.stream': '옵티마이저에 준 기울기',
  'stream.constant': '일정',
  'stream.values': '직접 입력',
  'stream.varied': '변화',
  'stream.small': '작은 값',
  'stream.late': '긴 실행',
  'field.g': '일정한 기울기의 값',
  'field.gradients': '기울기 목록: 스텝 1부터 하나씩',
  'field.beta1': 'm의 감쇠율',
  'field.beta2': 'v의 감쇠율',
  'field.eps': '√v̂에 더하는 값',
  'legend.rate': '값에 남아 있을 수 있는 학습률',
  'rate.unknown': '모름(찾기)',
  'rate.known': '알고 있음',
  'field.lr': '학습률',
  'field.digits': '출력된 자릿수',

  'axis.update': '↑ 업데이트',
  'axis.size': '↑ 업데이트의 크기(로그)',
  'line.yours': '입력',
  'line.best': '후보',
  'line.due': 'Adam',
  'gap.nan': 'nan',
  'gap.infinite': '∞',
  'gap.zero': '0',
  'table.caption': '입력한 업데이트와, 같은 스텝에서 가장 가까운 변형과 Adam이 만드는 값',

  'verdict.one': '알려진 변형 {all}개 가운데 하나만 이 값을 만듭니다. {differs}',
  'verdict.right': '출력된 자릿수까지 논문의 Adam과 같습니다. 이 값으로 드러나는 잘못은 없습니다.',
  'verdict.several':
    '알려진 변형 {all}개 가운데 {count}개가 이 값을 만듭니다({ids}). 이 값만으로는 구별할 수 없습니다. 아래의 시험으로 구별하세요.',
  'verdict.right-too':
    '논문의 Adam도 이 값을 만들고, 알려진 변형 {all}개 가운데 {count}개도 같은 값을 만듭니다({ids}). 아래의 시험으로 구별하세요.',
  'verdict.none':
    '알려진 변형 {all}개 가운데 이 값을 만드는 것은 없습니다. 가장 가까운 변형({id})과의 차이는 평균 {factor}배입니다.',
  'verdict.none-close':
    '알려진 변형 {all}개 가운데 마지막 자리까지 이 값을 만드는 것은 없습니다. 가장 가까운 변형({id})과는 뒷자리만 다릅니다. ε, β, 기울기가 달랐을 수 있습니다.',
  'ids.more': '그 밖에 {count}개',
  'problem.short':
    '기울기 목록은 스텝 {has}에서 끝나는데 값은 스텝 {needs}까지 있습니다. 스텝 1부터 스텝마다 기울기를 하나씩 입력하세요.',
  'problem.few':
    '파라미터 값이 하나뿐이어서 업데이트를 구할 수 없습니다. 스텝 {step} 전의 값부터 둘 이상 입력하세요.',
  'found.lr': '값에는 아직 학습률({scale})이 곱해져 있습니다.',
  'found.change': '값은 파라미터의 변화량, 즉 업데이트의 −{scale}배입니다.',
  'found.sign': '부호는 파라미터의 변화량과 같습니다.',
  'found.every': '카운터는 업데이트 {every}번에 한 번만 커집니다.',
  'found.resumed': '스텝 {resumed} 뒤에 이어서 학습한 실행입니다.',
  'found.tensors': '파라미터 {tensors}개 가운데 {tensor}번째의 값과 맞습니다.',

  'ranked.fit': '이 값을 만드는 변형({settings})',
  'ranked.near': '가장 가까운 변형({settings})',
  'ranked.more': '같은 값을 만드는 다른 변형: {ids}',
  'ranked.distance': '차이 {factor}배',
  'ranked.close': '뒷자리만 다름',
  'ranked.fits': '출력된 자릿수까지 일치',
  'ranked.fix': '고치는 방법',
  'ranked.origins': '보고된 곳',
  hint: '설정을 바꾸면 맞는 변형이 있습니다({setting}).',
  'hint.use': '이 설정 쓰기',
  'hint.updates': '값을 업데이트로 봄',
  'hint.parameters': '값을 파라미터로 봄',
  'next.title': '다음에 할 시험',
  'next.text':
    'β와 ε은 그대로 두고 옵티마이저에 이 기울기를 주세요. 스텝 {step}의 업데이트를 표와 비교하거나, 업데이트를 모두 위에 붙여 넣고 ‘{stream}’ 기울기를 고르세요.',
  'next.variant': '변형',
  'next.gives': '스텝 {step}의 업데이트',
  'next.same': '시험용 기울기로는 구별할 수 없습니다.',
  copy: '복사',
  copied: '복사했습니다.',
  'not-copied': '브라우저가 복사를 허락하지 않습니다. 이 줄을 선택해 직접 복사하세요.',
};
