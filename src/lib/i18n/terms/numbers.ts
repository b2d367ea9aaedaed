import type { TermEntry } from '../term.ts';

/** Words for how a machine holds numbers. */
export const NUMBERS: readonly TermEntry[] = [
  {
    en: 'floating point',
    ko: '부동 소수점',
    definition: {
      ko: '수를 유효 숫자와 지수로 나누어 정해진 비트 안에 담는 방식입니다. 대부분의 수는 반올림되어 담깁니다.',
      en: 'A way to hold numbers as significant digits and an exponent in a fixed number of bits. Most numbers are rounded to fit.',
    },
    avoid: ['부동소수점', '부동소수'],
  },
  {
    en: 'precision',
    ko: '정밀도',
    definition: {
      ko: '유효 숫자를 담는 비트의 수입니다. float64는 53비트, float32는 24비트입니다.',
      en: 'How many bits hold the significant digits: 53 in float64, 24 in float32.',
    },
  },
  {
    en: 'overflow',
    ko: '오버플로',
    definition: {
      ko: '계산한 값의 절댓값이 담을 수 있는 가장 큰 수를 넘어 무한대가 되는 일입니다.',
      en: 'A result beyond the largest number that can be held; it becomes infinite.',
    },
    avoid: ['오버플로우'],
  },
  {
    en: 'underflow',
    ko: '언더플로',
    definition: {
      ko: '계산한 값의 절댓값이 너무 작아 정밀도를 잃거나 0이 되는 일입니다.',
      en: 'A result too small to be held; it loses precision or becomes 0.',
    },
    avoid: ['언더플로우'],
  },
];
