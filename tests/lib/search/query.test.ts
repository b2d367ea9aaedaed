import { describe, expect, test } from 'vitest';

import { aliasesIn } from '../../../src/lib/search/aliases.ts';
import { answers, names, searchesOf } from '../../../src/lib/search/query.ts';

test.each([
  ['ko', '아담은', ['Adam']],
  ['ko', '그래디언트의 평균', ['그래디언트', '평균'], ['기울기', '평균']],
  ['ko', '변화도', ['변화도'], ['기울기']],
  ['ko', '지수 가중 이동 평균은', ['지수', '가중', '이동', '평균'], ['지수', '이동', '평균']],
  ['en', 'EWMA', ['ewma'], ['exponential', 'moving', 'average']],
  ['ko', '경사하강', ['경사', '하강법']],
  ['en', 'resume from checkpoint', ['resume', 'checkpoint'], ['state']],
  ['ko', '체크포인트에서 재개', ['체크포인트', '재개'], ['상태']],
  ['en', 'ε under the root', ['ε', 'root']],
  ['en', 'the', ['the']],
  ['en', 'why does β2 - not fp16?', ['β₂', 'not', 'float16']],
  ['en', 'm\u0302', ['m_hat']],
  ['ko', '엡실론은 왜 있나요?', ['ε']],
  ['en', 'constructor', ['constructor']],
  ['en', '  ', []],
] as const)('in %s “%s” looks for %o', (locale, typed, ...searches) => {
  expect(searchesOf(typed, aliasesIn(locale))).toEqual(searches);
});

describe('what was found answers a word', () => {
  test.each([
    ['step', 'steps.'],
    ['stepping', 'step'],
    ['rates', 'rate'],
    ['descending', 'descent'],
    ['Adam', 'Adam'],
    ['편향보정', '편향(bias)'],
    ['기울기', '기울기의'],
    ['beta', 'beta1'],
    ['ε', 'ε,'],
    ['1', '(1'],
  ])('%s in “%s”', (word, mark) => expect(answers(word, ['other', mark])).toBe(true));
  test.each([
    ['asdfqwer', 'as'],
    ['checkpoint', 'checked'],
    ['learning', 'lead'],
    ['체크포인트', '체'],
    ['1', '10.'],
  ])('%s not in “%s”', (word, mark) => expect(answers(word, [mark])).toBe(false));
});

describe('a name stands in a text', () => {
  test.each([
    ['learn rate', ['Learn', 'rates']],
    ['그래디언트', ['그래디언트,']],
    ['불편', ['불편향']],
  ])('%s in %o', (name, marks) => expect(names(name.split(' '), marks)).toBe(true));
  test.each([
    ['learn rate', ['learning', 'rate']],
    ['learn rate', ['learn']],
    ['그래디언트', ['그래프']],
  ])('%s not in %o', (name, marks) => expect(names(name.split(' '), marks)).toBe(false));
});
