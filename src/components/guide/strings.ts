import type { Locale } from '../../lib/i18n/locales.ts';
import type { Kind } from './reference.ts';

interface Strings {
  readonly contents: string;
  readonly index: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly parts: Readonly<Record<Kind, string>>;
  readonly returns: string;
  readonly throws: string;
  readonly example: string;
  readonly sources: string;
  /** Titles of the library's folders, in the order in which the reference shows them. */
  readonly folders: Readonly<Record<string, string>>;
  /** The glossary's index of initial letters. */
  readonly letters: string;
  /** Before what others call a term. */
  readonly alsoCalled: string;
  /** Before the lessons that explain a term, or cite a source. */
  readonly usedIn: string;
  readonly citedIn: string;
  /** Heads of the table of the mutation run. */
  readonly folder: string;
  readonly noticed: string;
  readonly notNoticed: string;
}

export const strings: Record<Locale, Strings> = {
  ko: {
    contents: '이 안내의 내용',
    index: '이름으로 찾기',
    kinds: { function: '함수', constant: '상수', type: '타입' },
    parts: { function: '매개변수', constant: '속성', type: '속성' },
    returns: '반환값',
    throws: '오류',
    example: '예',
    sources: '출처',
    folders: {
      optim: '옵티마이저',
      streams: '시험용 기울기',
      museum: '현실의 버그',
      matrix: '행렬을 위한 옵티마이저',
      precision: '정밀도',
      theory: '이론값',
      objectives: '손실 함수',
    },
    letters: '첫 글자로 찾기',
    alsoCalled: '다른 이름',
    usedIn: '나오는 곳',
    citedIn: '인용한 곳',
    folder: '폴더',
    noticed: '알아챈 수',
    notNoticed: '놓친 수',
  },
  en: {
    contents: 'In this guide',
    index: 'By name',
    kinds: { function: 'Functions', constant: 'Constants', type: 'Types' },
    parts: { function: 'Parameters', constant: 'Properties', type: 'Properties' },
    returns: 'Returns',
    throws: 'Throws',
    example: 'Example',
    sources: 'Sources',
    folders: {
      optim: 'Optimizers',
      streams: 'Gradient streams',
      museum: 'Bugs in the wild',
      matrix: 'Optimizers for matrices',
      precision: 'Precision',
      theory: 'Theory',
      objectives: 'Loss functions',
    },
    letters: 'By first letter',
    alsoCalled: 'Also called',
    usedIn: 'Met in',
    citedIn: 'Cited in',
    folder: 'Folder',
    noticed: 'Noticed',
    notNoticed: 'Not noticed',
  },
};
