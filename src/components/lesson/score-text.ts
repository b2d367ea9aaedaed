import type { Locale } from '../../lib/i18n/locales.ts';
import { formatNumber } from '../../lib/i18n/numbers.ts';
import { fill } from '../../lib/i18n/template.ts';
import type { Score } from '../../lib/predict/score.ts';
import type { LessonStrings } from './strings.ts';

/** Below which mean distance, as a share of the plot's height, a verdict holds. */
const VERDICTS = [
  ['exact', 0.01],
  ['close', 0.05],
  ['near', 0.15],
  ['far', Infinity],
] as const;

/** The words a score needs. */
export type ScoreWords = Pick<
  LessonStrings,
  'exact' | 'close' | 'near' | 'far' | 'score' | 'worst'
>;

/** A position on the x axis in words: “step 5” on an axis that is called “step” or “step t”. */
export const positionText = (axis: string, index: number): string =>
  `${axis.replace(/[\s,]+\(?[A-Za-zα-ω]\)?$/u, '')} ${index + 1}`;

/** A verdict, the mean distance, and where the gap is largest. */
export function scoreText(
  { mean, worst }: Score,
  words: ScoreWords,
  axis: string,
  locale: Locale,
): string {
  const number = (x: number, digits: number): string => formatNumber(locale, x, { digits });
  const [verdict] = VERDICTS.find(([, below]) => mean < below) ?? VERDICTS[3];
  const sentences = [words[verdict], fill(words.score, { mean: number(mean * 100, 2) })];
  if (mean > 0)
    sentences.push(
      fill(words.worst, {
        x: positionText(axis, worst.index),
        drawn: number(worst.drawn, 3),
        value: number(worst.value, 3),
      }),
    );
  return sentences.join(' ');
}
