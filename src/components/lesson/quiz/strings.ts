import { bindAll } from '../../../lib/i18n/bind-josa.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';

const en = {
  intro:
    'A sitting has {size} questions, drawn from {all}. What you answer is kept in this browser only.',
  check: 'Check',
  chooseFirst: 'Choose one first.',
  right: 'Right.',
  wrong: 'Not this one.',
  notThis: 'Not right.',
  readOn: 'Read on:',
  answerIs: 'The right answer: {answer}',
  score: '{right} right of {done} answered; {size} questions',
  finished: 'That was the last one: {right} of {size} right.',
  again: 'The same questions again',
  others: 'Other questions',
  link: 'Link to these questions',
};

const ko: typeof en = {
  intro: '{all}문제 가운데 {size}문제를 풉니다. 답은 이 브라우저에만 기록됩니다.',
  check: '확인',
  chooseFirst: '먼저 하나를 고르세요.',
  right: '맞습니다.',
  wrong: '아닙니다.',
  notThis: '틀렸습니다.',
  readOn: '관련 내용.',
  answerIs: '정답은 {answer}',
  score: '{size}문제 중 {done}문제를 풀어 {right}문제 맞힘',
  finished: '모두 풀었습니다. {size}문제 중 {right}문제를 맞혔습니다.',
  again: '같은 문제 다시 풀기',
  others: '다른 문제 풀기',
  link: '이 문제로 가는 링크',
};

/** Words of the quiz around its questions. */
export type QuizStrings = Readonly<typeof en>;
export const strings: Record<Locale, QuizStrings> = { ko: bindAll(ko), en };
