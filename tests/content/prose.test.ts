import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { LOCALES, type Locale } from '../../src/lib/i18n/locales.ts';
import { EXAMPLES, MAY_STAND } from './korean-examples.ts';
import { EXCUSED, KOREAN_HEADINGS, KOREAN_WORDS } from './korean.ts';
import {
  typedNumbers,
  untranslated,
  wrongHeading,
  wrongStyle,
  wrongTerms,
  wrongTexts,
} from './rules.ts';

const DOCS = new URL('../../src/content/docs/', import.meta.url);

const pages = (locale: Locale): { file: string; source: string }[] =>
  readdirSync(new URL(`${locale}/`, DOCS), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => ({
      file: `${locale}/${name}`,
      source: readFileSync(new URL(`${locale}/${name}`, DOCS), 'utf8'),
    }));

describe.each(LOCALES)('in %s', (locale) => {
  test.each(pages(locale))('$file types no number that the library computes', ({ source }) => {
    expect(typedNumbers(source)).toEqual([]);
  });
  test.each(pages(locale))('$file keeps to terms, style and language', ({ source }) => {
    expect(wrongTexts(source, locale)).toEqual([]);
  });
});

describe('a number in prose', () => {
  const found = (body: string): string[] => typedNumbers(`---\ntitle: 3.4e-70\n---\n\n${body}`);

  test.each([
    '값은 0.9입니다',
    '- about 3.4e-70',
    '## 왜 1e-8인가',
    '| a |\n| - |\n| 0.5 |',
    '<A ask="is it 0.5 or so" />',
  ])('is found: %s', (body) => {
    expect(found(body)).toHaveLength(1);
  });
  test.each([
    '`0.9`',
    '$0.9$',
    '$$\n0.9\n$$',
    '```py\n0.9\n```',
    '<Source>“at 0.9”</Source>',
    '<A x={0.9} />',
    '<Num value={f.a} />',
    '100번, 2 steps',
  ])('may stand here: %s', (body) => {
    expect(found(body)).toEqual([]);
  });
  test('is named with its line', () => {
    expect(found('글\n\n값은 0.9')).toEqual([
      'line 7: 0.9 is typed; print it with <Num value={facts.…} />',
    ]);
  });
});

describe('the rules notice', () => {
  test.each([
    '아담은',
    '바이어스 보정',
    '편향보정',
    '손실함수',
    '옵티마이져',
    '이동평균',
    'the ADAM step',
    'the cost functions',
    '그래디언트와 적률',
    '시작값 0',
    'an optimiser',
  ])('a term to avoid: %s', (text) => {
    expect(wrongTerms(text)).not.toEqual([]);
  });
  test('and let the right ones pass', () => {
    expect(
      wrongTerms('Adam은 편향 보정을 씁니다. 손실 함수, 옵티마이저, 지수 이동 평균, 모멘텀.'),
    ).toEqual([]);
  });
  test.each([
    ['당신의 차례', 'pronoun'],
    ['다음과 같습니다:', 'colon'],
    ['값은 같습니다: 그래서', 'colon'],
    ['학습률 (learning rate)', 'bracket'],
    ['Adam은 느리다.', '합니다체'],
    ['"따옴표"', 'straight quote'],
    ['잠깐...', 'dots'],
    ['정말!!', 'shouts'],
  ])('Korean style: %s', (text, message) => {
    expect(wrongStyle(text, 'ko').join()).toContain(message);
  });
  test('and let good Korean pass', () => {
    expect(wrongStyle('학습률(learning rate)은 작습니다. 값: \uFFFC, “참”입니다.', 'ko')).toEqual(
      [],
    );
  });
  test.each(Object.entries(EXAMPLES))('Korean that should be: %s', (better, texts) => {
    for (const text of texts) expect(wrongStyle(text, 'ko').join(), text).toContain(better);
  });
  test('each Korean word and form by an example', () => {
    const texts = Object.values(EXAMPLES).flat();
    const unseen = KOREAN_WORDS.filter(([pattern]) => !texts.some((text) => pattern.test(text)));
    expect(unseen).toEqual([]);
  });
  test.each(MAY_STAND)('no wrong Korean in: %s', (text) => {
    expect([...wrongStyle(text, 'ko'), ...wrongTerms(text)]).toEqual([]);
  });
  test.each([
    ['둘을 합치다', 'noun phrase'],
    ['부호만 봅니다', 'noun phrase'],
    ['스텝은 학습률 곱하기 기울기입니다 \uFFFC', 'noun phrase'],
    ['왜 2가 한계일까요', 'question mark'],
    ['옳은 값은 어디에서 오나', 'question mark'],
    ['어떤 라이브러리인가', 'question mark'],
  ])('a Korean heading: %s', (text, message) => {
    expect(wrongHeading(text, 'ko').join()).toContain(message);
    expect(wrongTexts(`---\ntitle: ${text}\n---\n`, 'ko').join()).toContain(message);
    expect(wrongTexts(`---\ntitle: T\n---\n\n## ${text} {/* #a */}`, 'ko').join()).toContain(
      message,
    );
  });
  test.each([
    '왜 2가 한계일까요?',
    '기울기의 크기와 무관한 첫 스텝',
    '버전과 호환성',
    '학습률의 추가',
    'RMSProp',
  ])('no wrong Korean heading in: %s', (text) => {
    expect(wrongHeading(text, 'ko')).toEqual([]);
  });
  test('nothing in what is excused, which would be wrong', () => {
    for (const text of EXCUSED) {
      expect([...KOREAN_WORDS, ...KOREAN_HEADINGS].some(([pattern]) => pattern.test(text))).toBe(
        true,
      );
      expect([...wrongStyle(text, 'ko'), ...wrongHeading(text, 'ko')]).toEqual([]);
    }
  });
  test('text in the wrong language', () => {
    expect(untranslated('This sentence was never translated at all.', 'ko')).toHaveLength(1);
    expect(
      untranslated(
        'PyTorch와 NumPy, TensorFlow, JAX, optax, Keras 모두 같은 입력에 같은 값을 돌려줍니다.',
        'ko',
      ),
    ).toEqual([]);
    expect(untranslated('This is 기울기.', 'en')).toHaveLength(1);
    expect(untranslated('This is a gradient.', 'en')).toEqual([]);
  });
  test('all of it in titles, table cells and text props, but not in quotations and code', () => {
    const page = (body: string): string[] => wrongTexts(`---\ntitle: T\n---\n\n${body}`, 'ko');
    expect(wrongTexts('---\ntitle: 아담\n---\n', 'ko')).toHaveLength(1);
    expect(page('| a |\n| - |\n| 아담 |')).toHaveLength(1);
    expect(page('<Predict options={["아담", "b"]} />')).toHaveLength(1);
    expect(page('<Claim>\n\n아담\n\n</Claim>')).toHaveLength(1);
    expect(page('`아담` <Source>“아담"</Source>\n\n```py\n# 아담\n```')).toEqual([]);
  });
});
