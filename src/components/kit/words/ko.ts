import type { en } from './en.ts';

/** Words that every widget needs, in Korean. */
export const ko: Readonly<Record<keyof typeof en, string>> = {
  less: '줄이기',
  more: '늘리기',
  reset: '처음 상태로',
  'more.summary': '다른 조작',
  'error.number':
    '“{given}”: {min}부터 {max}까지의 수가 아닙니다. 마지막에 입력한 올바른 값을 그대로 씁니다.',
  'error.empty':
    '비어 있습니다. {min}부터 {max}까지의 수를 입력하세요. 마지막에 입력한 올바른 값을 그대로 씁니다.',
  'error.whole':
    '“{given}”: {min}부터 {max}까지의 정수가 아닙니다. 마지막에 입력한 올바른 값을 그대로 씁니다.',
  'error.fetch': '필요한 코드를 불러오지 못했습니다. 연결을 확인하고 다시 해 보세요.',
  'field.step': '스텝',
  'say.step': '전체 {steps}스텝 중 {value}',
  'axis.step': '스텝 t →',
  'say.decay': '{value}, 반감기 약 {halfLife}스텝',
  'say.decay-none': '{value}, 기억 없음',
  'player.play': '재생',
  'player.pause': '일시 정지',
  'player.start': '처음으로',
  'handle.drag': '그림에서 끌어 옮기세요',
  'handle.keys': '화살표 키로도 움직입니다',
  'table.summary': '그래프의 수치 보기',
  'table.step': '스텝',
  'menu.title': '내보내기와 공유',
  'menu.link': '링크 복사',
  'menu.embed': '수업 자료에 넣기',
  'menu.full': '전체 화면',
  'menu.picture': '그림 저장…',
  'menu.print': '인쇄/PDF',
  'menu.code': '같은 실험의 {language} 코드',
  'menu.download': '내려받기',
  'menu.copy': '복사',
  'menu.copied': '복사했습니다.',
  'menu.select': '브라우저가 클립보드 사용을 허락하지 않았습니다. 선택된 텍스트를 직접 복사하세요.',
  'picture.figure': '그림',
  'picture.all': '모두 세로로 이어서',
  'picture.format': '파일',
  'picture.size': '크기',
  'picture.ground': '바탕',
  'picture.white': '흰색',
  'picture.dark': '어두운 색',
  'picture.clear': '투명',
  'picture.clear-dark': '투명(어두운 화면용)',
  'picture.titled': '제목과 출처 포함',
  'picture.save': '저장',
  'notice.linked': '이 그림은 링크에 담긴 상태로 열렸습니다.',
  'menu.long':
    '너무 길어 링크에 담을 수 없는 값({names})은 빼고 복사했습니다. 그 값은 CSV로 저장하세요.',
  'notice.title': '링크에서 쓸 수 없는 부분이 있습니다.',
  'notice.not-a-number':
    '{param}: ‘{given}’ 값은 여기에 쓸 수 있는 수가 아닙니다. {used} 값을 대신 씁니다.',
  'notice.out-of-range':
    '{param}: {given} 값은 {min}–{max} 범위를 벗어납니다. {used} 값을 대신 씁니다.',
  'notice.past-end': '{param}: {given} 값은 마지막 값 {max}보다 큽니다. {used} 값을 대신 씁니다.',
  'notice.unknown':
    '{param}: ‘{given}’ 값은 여기에 없습니다(가능한 값: {allowed}). {used} 값을 대신 씁니다.',
  'notice.not-a-list':
    '{param}: ‘{token}’ 항목({position}번째)은 유한한 수가 아닙니다. {used} 값을 대신 씁니다.',
  'notice.too-many': '{param}: 수가 {max}개를 넘습니다. 처음 {max}개만 씁니다.',
  'notice.repeated': '{param}: 두 번 이상 적혀 있습니다. 처음 것만 쓰고 ‘{given}’ 값은 버립니다.',
  'notice.unknown-parameter':
    '{param}: 여기에 없는 매개변수입니다(가능한 이름: {allowed}). 무시합니다.',
  'notice.more': '그 밖에 {count}건',
  'notice.close': '알림 닫기',
};
