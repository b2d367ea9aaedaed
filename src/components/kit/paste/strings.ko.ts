import type { en } from './strings.en.ts';

/** What the paste box says, in Korean. */
export const ko: Readonly<Record<keyof typeof en, string>> = {
  'error.values':
    '{position}번째 항목 “{token}”: 유한한 수가 아닙니다. 그림은 마지막에 입력한 올바른 목록을 그대로 씁니다.',
  'error.values-empty':
    '목록에 아직 수가 없습니다. 그림은 마지막에 입력한 올바른 목록을 그대로 씁니다.',
  'error.values-many':
    '수가 {count}개여서 한꺼번에 읽을 수 없습니다. 그림은 마지막에 입력한 올바른 목록을 그대로 씁니다.',
  'error.values-gap':
    '{position}번째 항목이 비어 있습니다. 구분 기호가 두 번 이어졌습니다. 그림은 마지막에 입력한 올바른 목록을 그대로 씁니다.',
  'error.values-call':
    '“{token}”: 실행해야 값을 알 수 있습니다. 실행해서 출력된 수를 붙여 넣으세요. 그림은 마지막에 입력한 올바른 목록을 그대로 씁니다.',
  'error.values-grid':
    '한 행에 수가 최대 {columns}개씩 {rows}행 있습니다. 행이나 열이 하나여야 합니다. 그림은 마지막에 입력한 올바른 목록을 그대로 씁니다.',
  'error.values-shortened':
    '출력할 때 생략된 수가 있습니다(… 또는 Length). 모두 출력해서 다시 붙여 넣으세요. 그림은 마지막에 입력한 올바른 목록을 그대로 씁니다.',
  'values.read': '읽은 값 {count}개: {list}',
  'values.read-one': '읽은 값 1개: {list}',
  'values.left': '(뺀 것: {left})',
  'left.head': '열 이름',
  'left.labels': '수 앞의 이름표',
  'left.comments': '주석',
  'left.count': '행 번호 열',
  'values.ask':
    '{count}가지로 읽을 수 있습니다. 하나를 고르세요. 고를 때까지 그림은 마지막에 입력한 올바른 목록을 그대로 씁니다.',
  'values.which': '수가 {count}개입니다. 최대 {max}개까지 받습니다. 어느 부분을 쓸까요?',
  offer: '{how}, 값 {count}개: {list}',
  'offer-one': '{how}, 값 1개: {list}',
  'comma.decimal': '쉼표는 소수점',
  'comma.thousands': '쉼표는 천 단위 구분',
  'comma.separator': '쉼표는 수 사이의 구분',
  'offer.column': '‘{column}’ 열',
  'offer.counted': '첫 열은 행 번호',
  'offer.all': '모든 수',
  'offer.first': '앞부분',
  'offer.last': '뒷부분',
  'values.kept':
    '목록이 길어 주소에 담을 수 없습니다. 새로 고치거나 언어를 바꿔도 이 탭에는 그대로 남지만, 복사한 링크에는 담기지 않습니다.',
  'values.lost':
    '목록이 길어 주소에 담을 수 없고, 브라우저가 저장을 허락하지 않습니다. 이 페이지를 떠나면 사라집니다.',
  'file.open': '파일 열기 …',
  'file.drop': '입력란에 끌어다 놓아도 됩니다. 텍스트나 CSV, 최대 {size} MB',
  'file.empty': '{name}: 빈 파일입니다.',
  'file.too-large': '{name}: {size} MB보다 큽니다. 수만 따로 저장하세요.',
  'file.binary': '{name}: 텍스트가 아닙니다. np.savetxt처럼 수를 텍스트나 CSV로 저장하세요.',
  'file.unreadable': '{name}: 브라우저가 읽지 못했습니다.',
};
