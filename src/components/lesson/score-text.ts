import type { Locale } from '../../lib/i18n/locales.ts';
import { formatNumber } from '../../lib/i18n/numbers.ts';
import { fill } from '../../lib/i18n/template.ts';
import { scoreCurve, type Range } from '../../lib/predict/score.ts';
import { positionText } from './piece.ts';
import type { LessonStrings } from './strings.ts';

/** The words a score needs. */
export const SCORE_WORDS = [
  ...(['exact', 'close', 'near', 'far', 'score', 'worst', 'rightShape', 'late', 'early'] as const),
  ...([
    'crosses',
    'crosses-not',
    'crosses-elsewhere',
    'turns',
    'turns-not',
    'turns-often',
    'turns-elsewhere',
  ] as const),
];
export type ScoreWords = Pick<LessonStrings, (typeof SCORE_WORDS)[number]>;

/** What is said of a drawn curve: the shape first, then a verdict, the mean distance, and where the gap is largest; the first value is step `from`. */
export function judge(
  line: readonly number[],
  curve: readonly number[],
  range: Range,
  words: ScoreWords,
  { axis, from }: { readonly axis: string; readonly from: number },
  locale: Locale,
): string {
  const score = scoreCurve(line, curve, range);
  const { verdict, difference, shaped, mean, moved, worst } = score;
  const number = (x: number, digits: number): string => formatNumber(locale, x, { digits });
  const at = (index: number) => positionText(axis, index + from);
  const said: string[] = [];
  if (difference) {
    const { kind, actual, drawn } = difference;
    const [x, begun] = [at(actual[0] ?? NaN), at(drawn[0] ?? NaN)];
    said.push(fill(words[kind], { x, drawn: begun, times: actual.length, yours: drawn.length }));
  } else if (shaped && verdict !== 'exact') said.push(words.rightShape);
  if (moved) said.push(words[moved < 0 ? 'late' : 'early']);
  else if (verdict !== 'other') said.push(words[verdict]);
  said.push(fill(words.score, { mean: number(mean * 100, 2) }));
  const [drawn, value] = [number(worst.drawn, 3), number(worst.value, 3)];
  if (drawn !== value) said.push(fill(words.worst, { x: at(worst.index), drawn, value }));
  return said.join(' ');
}
