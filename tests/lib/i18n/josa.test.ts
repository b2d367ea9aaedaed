import fc from 'fast-check';
import { expect, test } from 'vitest';

import { stripJosa } from '../../../src/lib/i18n/josa.ts';

test.each([
  ['기울기의', '기울기'],
  ['기울기를', '기울기'],
  ['편향은', '편향'],
  ['평균으로는', '평균'],
  ['스텝에서', '스텝'],
  ['스텝에서의', '스텝'],
  ['모멘텀과', '모멘텀'],
  ['파라미터마다', '파라미터'],
  ['업데이트만', '업데이트'],
])('the particle of %s goes, and %s stays', (word, stem) => {
  expect(stripJosa(word)).toBe(stem);
});

test.each(['차이', '정도', '기울기', '학습률', '값이', '스텝', '반복', '의', ''])(
  '%s stays whole: a stem keeps two syllables',
  (word) => {
    expect(stripJosa(word)).toBe(word);
  },
);

test('the longest particle goes: 으로는, not only 는', () => {
  expect(stripJosa('지수이동평균으로는')).toBe('지수이동평균');
});

test('a Latin word, a number or a bracket loses a particle of any length', () => {
  expect(stripJosa('Adam은 beta1을 1000은 correction)은')).toBe('Adam beta1 1000 correction)');
  expect(stripJosa('Adam편향')).toBe('Adam편향');
});

test('words in a query are treated one by one, and its spaces stay', () => {
  expect(stripJosa('기울기의  평균은 Adam에서')).toBe('기울기  평균 Adam');
});

test('a query without Hangul is not touched', () => {
  fc.assert(
    fc.property(fc.string(), (query) => {
      fc.pre(!/[가-힣]/.test(query));
      expect(stripJosa(query)).toBe(query);
    }),
  );
});

test('what is left of a Hangul word is its beginning, of two syllables or more', () => {
  const syllable = fc
    .integer({ min: 0xac00, max: 0xd7a3 })
    .map((code) => String.fromCharCode(code));
  fc.assert(
    fc.property(fc.array(syllable, { minLength: 2, maxLength: 8 }), (syllables) => {
      const word = syllables.join('');
      const stem = stripJosa(word);
      expect(word.startsWith(stem)).toBe(true);
      expect(stem.length).toBeGreaterThanOrEqual(2);
    }),
  );
});
