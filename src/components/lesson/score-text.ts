import type { Locale } from '../../lib/i18n/locales.ts';
import { formatNumber } from '../../lib/i18n/numbers.ts';
import { fill } from '../../lib/i18n/template.ts';
import type { Score } from '../../lib/predict/score.ts';
import type { LessonStrings } from './strings.ts';

/** The words a score needs. */
export const SCORE_WORDS = [
  ...(['exact', 'close', 'near', 'far', 'score', 'worst', 'rightShape', 'late', 'early'] as const),
  ...(['crosses', 'crosses-not', 'turns', 'turns-not', 'turns-elsewhere'] as const),
];
export type ScoreWords = Pick<LessonStrings, (typeof SCORE_WORDS)[number]>;

/** A position on the x axis in words: “step 5” on an axis that is called “step” or “step t”. */
export const positionText = (axis: string, step: number): string =>
  `${axis.replace(/[\s,]+\(?[A-Za-zα-ω]\)?$/u, '')} ${step}`;

/** The shape first, then a verdict, the mean distance, and where the gap is largest; the first value is step `from`. */
export function scoreText(
  { verdict, difference, shaped, mean, moved, worst }: Score,
  words: ScoreWords,
  { axis, from }: { readonly axis: string; readonly from: number },
  locale: Locale,
): string {
  const number = (x: number, digits: number): string => formatNumber(locale, x, { digits });
  const at = (index: number) => positionText(axis, index + from);
  const said: string[] = [];
  if (difference) {
    const drawn = 'drawn' in difference ? at(difference.drawn) : '';
    said.push(
      fill(words[difference.kind], { x: 'at' in difference ? at(difference.at) : '', drawn }),
    );
  } else if (shaped && verdict !== 'exact') said.push(words.rightShape);
  if (moved)
    said.push(fill(words[moved.by < 0 ? 'late' : 'early'], { mean: number(moved.mean * 100, 2) }));
  if (verdict !== 'other') said.push(words[verdict]);
  said.push(fill(words.score, { mean: number(mean * 100, 2) }));
  const [drawn, value] = [number(worst.drawn, 3), number(worst.value, 3)];
  if (drawn !== value) said.push(fill(words.worst, { x: at(worst.index), drawn, value }));
  return said.join(' ');
}
