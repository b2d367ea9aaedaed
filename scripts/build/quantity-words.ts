import type { Locale } from '../../src/lib/i18n/locales.ts';
import type { Quantity } from '../../src/lib/quantities.ts';

/** What a screen reader says where the keyboard stops at a symbol. */
export const QUANTITY_WORDS: Record<Locale, Readonly<Record<Quantity, string>>> = {
  ko: {
    g: 'g, 기울기',
    m: 'm, 기울기의 평균',
    v: 'v, 기울기 제곱의 평균',
    lr: '알파, 학습률',
    beta: '베타, 감쇠율',
    beta1: '베타 1, m의 감쇠율',
    beta2: '베타 2, v의 감쇠율',
    eps: '엡실론, 0으로 나누지 않게 하는 수',
    x: '세타, 파라미터',
  },
  en: {
    g: 'g, the gradient',
    m: 'm, the average of the gradients',
    v: 'v, the average of the squared gradients',
    lr: 'alpha, the learning rate',
    beta: 'beta, the decay rate',
    beta1: 'beta 1, the decay rate of m',
    beta2: 'beta 2, the decay rate of v',
    eps: 'epsilon, which prevents a division by 0',
    x: 'theta, the parameter',
  },
};
