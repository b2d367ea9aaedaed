import { GLOSSARY } from '../i18n/glossary.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Aliases } from './query.ts';

/** What readers may look for, by what most pages call it; both are looked for. */
const SYNONYMS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: { checkpoint: 'state', resume: 'state' },
  ko: { 체크포인트: '상태', 재개: '상태' },
};

/** Symbols, formats and short forms as one types them, each as the pages write it. */
const WRITTEN: Readonly<Record<string, string>> = {
  ...{ epsilon: 'ε', eps: 'ε', alpha: 'α', 'beta^t': 'βᵗ', 'b^t': 'βᵗ' },
  ...{ beta1: 'β₁', beta_1: 'β₁', β1: 'β₁', beta2: 'β₂', beta_2: 'β₂', β2: 'β₂' },
  ...{ m̂: 'm_hat', 'm^': 'm_hat', mhat: 'm_hat', 'm-hat': 'm_hat' },
  ...{ v̂: 'v_hat', 'v^': 'v_hat', vhat: 'v_hat', 'v-hat': 'v_hat' },
  ...{ fp16: 'float16', fp32: 'float32', fp64: 'float64', bf16: 'bfloat16' },
};

/** Words of one language for what the site writes otherwise. */
const SPOKEN: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: { sqrt: 'root', lr: 'learning rate' },
  ko: {
    ...{ 엡실론: 'ε', 알파: 'α', 베타1: 'β₁', 베타2: 'β₂', 루트: '제곱근', lr: '학습률' },
    ...{ 파이토치: 'PyTorch', 텐서플로: 'TensorFlow', 텐서플로우: 'TensorFlow', 케라스: 'Keras' },
    ...{ 아담w: 'AdamW', 엠니스트: 'MNIST', 넘파이: 'NumPy' },
  },
};

/** Words that the site does not use, each with the one that it does: 아담 → Adam, 그래디언트 → 기울기. */
export function aliasesIn(locale: Locale): Aliases {
  const avoided = GLOSSARY.flatMap((term) =>
    (term.avoid ?? []).map((word): [string, string] => [
      word.toLowerCase(),
      term[languageOf(word)],
    ]),
  );
  const names = GLOSSARY.flatMap((term) =>
    (term.aka?.[locale] ?? []).map((name): [string, string] => [name.toLowerCase(), term[locale]]),
  );
  const own = avoided.filter(([word]) => languageOf(word) === locale);
  return {
    spellings: { ...Object.fromEntries(own), ...WRITTEN, ...SPOKEN[locale] },
    names: { ...Object.fromEntries(names), ...SYNONYMS[locale] },
  };
}

const languageOf = (word: string): Locale => (/[가-힣]/.test(word) ? 'ko' : 'en');
