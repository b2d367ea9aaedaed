import { describe, expect, test } from 'vitest';

import { missText, positionText } from '../../../src/components/lesson/piece.ts';
import { judge } from '../../../src/components/lesson/score-text.ts';
import { strings } from '../../../src/components/lesson/strings.ts';
import { WORD_JOINER } from '../../../src/lib/i18n/bind-josa.ts';
import type { Locale } from '../../../src/lib/i18n/locales.ts';
import { missOf } from '../../../src/lib/predict/miss.ts';

describe('how far off a number is', () => {
  const said = (locale: Locale, given: number, value: number): string =>
    missText(missOf(given, value, 0.1), strings[locale], locale).replaceAll(WORD_JOINER, '');

  test.each([
    ['en', 10, 10, 'Right.'],
    ['en', 12, 10, '20% too large.'],
    ['en', 8, 10, '20% too small.'],
    ['en', 23, 10, '2.3 times as large as the answer.'],
    ['en', 1, 1e-70, '1 × 10⁷⁰ times as large as the answer.'],
    ['en', 1, 10, 'The answer is 10 times as large.'],
    ['en', 0, 10, 'It is not 0.'],
    ['en', 1, 0, 'It is 0.'],
    ['en', -10, 10, 'The sign is wrong.'],
    ['ko', 10, 10, '맞습니다.'],
    ['ko', 12, 10, '답보다 20% 큽니다.'],
    ['ko', 23, 10, '답의 2.3배입니다.'],
    ['ko', 1, 10, '답이 이 값의 10배입니다.'],
  ] as const)('in %s: %s for %s', (locale, given, value, text) => {
    expect(said(locale, given, value)).toBe(text);
  });
});

describe('a position', () => {
  test.each([
    ['step', 'step 5'],
    ['step t', 'step 5'],
    ['스텝 t', '스텝 5'],
    ['steps (t)', 'steps 5'],
    ['steps back, k', 'steps back 5'],
    ['t', 't 5'],
  ])('on the axis “%s” is “%s”', (axis, text) => {
    expect(positionText(axis, 5)).toBe(text);
  });
});

describe('a score', () => {
  const said = (drawn: number[], curve: number[], locale: Locale = 'en'): string =>
    judge(drawn, curve, [0, 1], strings[locale], { name: 'step t', from: 1, unit: 1 }, locale);

  test('is said in words, with the place of the largest gap', () => {
    expect(said([0, 1], [0, 0.5])).toBe(
      'Far off. On average your curve is 25% of the plot’s height away from the actual one. The gap is largest at step 2: you drew 1, and it is 0.5.',
    );
    expect(said([0, 1], [0, 0.5], 'ko')).toContain('25%');
  });
  test.each([
    [0, 'Almost exactly.'],
    [0.009, 'Almost exactly.'],
    [0.03, 'Close.'],
    [0.1, 'Not far off.'],
    [0.2, 'Far off.'],
  ])('of %s begins with “%s”', (gap, verdict) => {
    expect(said([gap, gap], [0, 0])).toMatch(new RegExp(`^${verdict}`));
  });
  test.each([
    [
      [1, 1],
      [1, 1],
    ],
    [
      [0.26204, 1],
      [0.262, 1],
    ], // “you drew 0.262, and it is 0.262”
  ])('without a gap that its digits show names no place: %s', (drawn, curve) => {
    expect(said(drawn, curve)).not.toContain('largest');
  });
  test('begins with what is another in the shape, by the steps of its axis', () => {
    const [hump, slope] = [
      [0, 0.5, 1, 0.5, 0],
      [0, 0.2, 0.4, 0.6, 0.8],
    ];
    expect(said(slope, hump)).toMatch(
      /^The actual curve turns round at step 3, yours goes one way/,
    );
    expect(said(hump, slope)).toMatch(/^The actual curve goes one way only, yours .* at step 3\./);
    expect(said(hump, hump)).toMatch(/^Almost exactly\./);
    expect(said([0, 0.4, 0.9, 0.6, 0], hump)).toMatch(/^The shape is right\. Not far off\./);
    expect(said([0, 1, 0, 1, 0], slope)).toMatch(/yours turns round at step 2/);
    expect(said([0, 1, 0, 1, 0, 1, 0], [0, 0, 0, 1, 0, 0, 0])).toMatch(
      /turns round once .* yours 5 times\./,
    );
    expect(said([0.5, 0.5], [0, 0.5])).toMatch(/^The actual curve begins at 0, yours at 0\.5\./);
    expect(said(slope, hump, 'ko')).toMatch(/^실제 곡선은 step 3.*방향을 바꾸는데/);
  });
});
