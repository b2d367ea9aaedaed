import { describe, expect, it } from 'vitest';

import { isLocale, LOCALES } from '../../../src/lib/i18n/locales.ts';
import { fill } from '../../../src/lib/i18n/template.ts';

describe('fill', () => {
  it('replaces each placeholder, as often as it stands there', () => {
    expect(fill('{t}단계: {update}, {t}', { t: 2, update: '0.235' })).toBe('2단계: 0.235, 2');
    expect(fill('{a.b-c_1}', { 'a.b-c_1': 0 })).toBe('0');
  });
  it('puts values in as they are, even those that look like placeholders or patterns', () => {
    expect(fill('{a} {b}', { a: '{b}', b: '$&' })).toBe('{b} $&');
  });
  it('leaves other braces and text alone', () => {
    expect(fill('{} { a } no placeholder', { a: 1 })).toBe('{} { a } no placeholder');
  });
  it.each(['name', 'constructor', '__proto__'])('throws where {%s} has no value', (name) => {
    expect(() => fill(`x {${name}}`, {})).toThrow(
      new RangeError(
        `fill: {${name}} must have a value, got none in "x {${name}}". The reader would see the braces.`,
      ),
    );
  });
});

describe('locales', () => {
  it('are Korean, then English, and nothing else', () => {
    expect(LOCALES).toEqual(['ko', 'en']);
    expect(['ko', 'en', 'KO', 'de', '', undefined].map(isLocale)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
