import type { words as en } from './words.en.ts';

/** What is said of a script that ran, in Korean. */
export const words: Readonly<Record<keyof typeof en, string>> = {
  loading: 'Python을 불러오는 중입니다({kilobytes} kB, 처음 한 번).',
  running: '실행 중 …',
  done: '끝났습니다.',
  nothing: '출력이 없습니다.',
  output: '스크립트의 출력',
  editor: '스크립트입니다. Tab을 누르면 편집기에서 나가고, Enter를 누르면 들여쓰기가 이어집니다.',
  figure: '그림: {lines}',
  unnamed: '선 {n}',
  warning: 'NumPy 경고: {text}',
  line: '{line}번째 줄: ',
  Stopped: '멈췄습니다. 고친 내용은 그대로 있습니다.',
  TooLong:
    '{seconds}초가 지나도 끝나지 않아 멈췄습니다. 끝나지 않는 반복문이 있는지 확인해 보세요.',
  TooMuch: '출력이 {characters}자를 넘어 멈췄습니다. 출력할 스텝을 줄여 보세요.',
  NotLoaded:
    'Python을 불러오지 못했습니다. 처음에는 네트워크 연결이 필요합니다. 페이지를 새로 고친 뒤 다시 시도해 보세요. ({message})',
  SyntaxError:
    '이 줄은 Python 문법에 맞지 않습니다. 이 줄이나 바로 앞줄에 쌍점, 괄호, 따옴표가 빠지지 않았는지 보세요. ({message})',
  'SyntaxError.star': '여기서는 리스트 안에서 *로 펼칠 수 없습니다. [*…] 대신 list(…)를 쓰세요.',
  IndentationError:
    '들여쓰기가 맞지 않습니다. 한 블록의 줄은 모두 같은 칸에서 시작하고, 그 앞줄은 쌍점으로 끝나야 합니다.',
  NameError: '모르는 이름입니다: {message}. 철자가 맞는지, 이 줄보다 앞에서 값을 넣었는지 보세요.',
  ZeroDivisionError:
    '0으로 나눴습니다. NumPy 배열이라면 inf가 되지만, Python의 수는 0으로 나눌 수 없습니다.',
  OverflowError: '수가 부동소수점의 범위를 벗어났습니다: {message}.',
  TypeError: '함께 쓸 수 없는 종류의 값입니다: {message}.',
  ValueError: '여기에 맞지 않는 값입니다: {message}.',
  IndexError:
    '인덱스가 범위를 벗어났습니다. 첫 인덱스는 0이고 마지막 인덱스는 길이보다 1 작습니다.',
  KeyError: '딕셔너리에 그런 키가 없습니다: {message}.',
  AttributeError:
    '없는 이름입니다: {message}. 이 페이지의 NumPy에는 옵티마이저 스크립트에 쓰이는 기능만 있습니다.',
  ImportError:
    '여기서는 math, random, time, numpy, matplotlib.pyplot 등 일부 모듈만 쓸 수 있습니다. 웹 페이지, 파일, 네트워크에는 접근할 수 없습니다({message}).',
  MemoryError: '스크립트에 주어진 메모리 {megabytes} MB를 다 썼습니다.',
  RuntimeError:
    'Python이 실행을 멈췄습니다: {message}. 자기 자신을 부르는 함수라면 언젠가 멈추는지 보세요.',
  AssertionError: 'assert가 성립하지 않았습니다. {message}',
  other: '{type}: {message}',
};
