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
    'begins-elsewhere',
    'once',
    'times',
  ] as const),
];
export type ScoreWords = Pick<LessonStrings, (typeof SCORE_WORDS)[number]>;

/** What the positions of a curve are called, the first one, and how much one is. */
export interface Axis {
  readonly name: string;
  readonly from: number;
  readonly unit: number;
}

/** What is said of a drawn curve: the shape first, then a verdict, the mean distance, and where the gap is largest. */
export function judge(
  line: readonly number[],
  curve: readonly number[],
  range: Range,
  words: ScoreWords,
  { name, from, unit }: Axis,
  locale: Locale,
): string {
  const score = scoreCurve(line, curve, range);
  const { verdict, difference, shaped, mean, moved, worst } = score;
  const number = (x: number, digits: number): string => formatNumber(locale, x, { digits });
  const at = (index: number) => positionText(name, (index + from) * unit);
  const said: string[] = [];
  if (difference) {
    const { kind, actual, drawn } = difference;
    const [x, begun] = [at(actual[0] ?? NaN), at(drawn[0] ?? NaN)];
    const value = number(curve[actual[0] ?? NaN] ?? NaN, 3);
    const given = number(line[drawn[0] ?? NaN] ?? NaN, 3);
    const often = ({ length: n }: readonly number[]) =>
      n === 1 ? words.once : fill(words.times, { n });
    const [times, yours] = [often(actual), often(drawn)];
    said.push(fill(words[kind], { x, drawn: begun, times, yours, value, given }));
  } else if (shaped && verdict !== 'exact' && verdict !== 'far') said.push(words.rightShape);
  if (moved) said.push(words[moved < 0 ? 'late' : 'early']);
  else if (verdict !== 'other') said.push(words[verdict]);
  said.push(fill(words.score, { mean: number(mean * 100, 2) }));
  const [drawn, value] = [number(worst.drawn, 3), number(worst.value, 3)];
  if (drawn !== value) said.push(fill(words.worst, { x: at(worst.index), drawn, value }));
  return said.join(' ');
}
