import type { VariantSettings } from './settings.ts';
import type { VariantId } from './made.ts';

/** What is known of a run before its mistake is. */
export interface Known {
  readonly settings: VariantSettings;
  /** The step of the first value. */
  readonly step: number;
  /** The first step at which Adam as published would do something else; Infinity where it would not. */
  readonly departure: number;
}

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);
const LAGS = [...upTo(10).slice(1), 12, 16, 20, 25, 32, 50, 64, 100];
const TENSORS = upTo(12).slice(1);

/** The settings of a mistake that the values themselves tell: which counter, how late, resumed when. */
export function hypotheses(
  variant: VariantId,
  { settings, step, departure }: Known,
): readonly VariantSettings[] {
  switch (variant) {
    case 'counter-lags':
      return settings.every === undefined ? LAGS.map((every) => ({ every })) : [];
    case 'counter-per-tensor':
      if (settings.tensors !== undefined) return [];
      return TENSORS.flatMap((tensors) => upTo(tensors).map((tensor) => ({ tensors, tensor })));
    case 'resume-counter-lost':
    case 'resume-moments-lost':
      if (settings.resumed !== undefined) return [];
      return [step - 1, departure - 1]
        .filter((resumed) => resumed >= 1 && resumed < Infinity)
        .map((resumed) => ({ resumed }));
    default:
      return [];
  }
}
