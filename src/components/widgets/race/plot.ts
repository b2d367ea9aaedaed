import { power } from '../../../lib/i18n/numbers.ts';
import { keepLast } from '../../../lib/keep.ts';
import { DECADES, GRID } from '../../../lib/race/grid.ts';
import { RACE_RULES, type RaceRule } from '../../../lib/race/rules.ts';
import { bestOf } from '../../../lib/train/race-best.ts';
import type { End, Race } from '../../../lib/train/race.ts';
import { axes, decades, type Domain } from '../../kit/figure/axes.ts';
import type { Frame } from '../../kit/figure/frame.ts';
import { endLabels, label } from '../../kit/figure/labels.ts';
import { curve, dots, type Place } from '../../kit/figure/marks.ts';
import { tipsAlong, type Picture } from '../../kit/figure/picture.ts';
import { dot, line, type PlotOptions } from '../../kit/figure/plot.ts';
import type { Shown } from '../../kit/store.ts';
import { short } from '../../kit/words/say.ts';
import type { Run } from './model.ts';
import type { State } from './params.ts';
import type { Words } from './strings.en.ts';
import { STYLE } from './style.ts';

/** Powers of ten that the loss axis may reach down to: one of a few, so that it stands still while a slider moves. */
const DEPTHS = [-1, -2, -4, -6, -8, -12, -16, -24, -32, -48, -64];
/** Where it ends above; what is higher is cut off. */
const TOP = { bowl: 4, zipf: 1, digits: 1 } as const;

const AT = Float64Array.from(GRID, Math.log10);
const [, END] = DECADES;

/** One rule's curve, as decimal logarithms. */
interface Line {
  readonly rule: RaceRule;
  readonly ends: readonly End[];
  /** NaN where it diverged or has not been run. */
  readonly logs: Float64Array;
  readonly best: Place | null;
}

function linesOf({ ends }: Race): readonly Line[] {
  return RACE_RULES.map((rule) => {
    const best = bestOf(ends[rule]);
    return {
      rule,
      ends: ends[rule],
      logs: Float64Array.from(ends[rule], (end) =>
        typeof end === 'number' ? Math.log10(end) : NaN,
      ),
      best: best && [Math.log10(best.lr), Math.log10(best.loss)],
    };
  });
}

/** Down to the second least loss: one optimizer far below all others would leave these no room, and stands on the edge. */
function domainOf(lines: readonly Line[], { of }: Race): Domain {
  const [, second = 0] = lines.map(({ best }) => best?.[1] ?? 0).sort((a, b) => a - b);
  return [DEPTHS.find((depth) => depth <= second) ?? DEPTHS.at(-1)!, TOP[of.task]]; // not empty
}

/** While only a coarse grid has been run, its points are joined: a curve has no gaps where nothing is known yet. */
function known({ ends, logs }: Line): readonly [Float64Array, Float64Array] {
  const tried = [...ends.keys()].filter((i) => ends[i] !== null);
  const of = (values: Float64Array) => Float64Array.from(tried, (i) => values[i] ?? NaN);
  return [of(AT), of(logs)];
}

/** The loss in the end against the learning rate, a curve a rule, its best marked. */
function losses(race: Race | undefined, words: Words, frame: Frame): Picture {
  const lines = race ? linesOf(race) : [];
  const y = race ? domainOf(lines, race) : ([-8, TOP.bowl] as const);
  const [low, high] = y;
  const ticks = [-4, -2, 0, 2];
  const over = axes(
    frame,
    { domain: DECADES, ticks, labels: ticks.map(power), label: words['axis.lr'] },
    { ...decades(y, frame.narrow ? 4 : 6), label: words['axis.loss'] },
    { right: RACE_RULES.map((rule) => `${words[rule]}M`) }, // in bold they are wider
  );
  const inside = (log: number): number => Math.min(Math.max(log, low), high);
  const diverged = lines.map(({ rule, ends }, row) => ({
    rule,
    at: [...ends.keys()]
      .filter((i) => ends[i] === 'diverged')
      .map((i): Place => [AT[i] ?? NaN, over.yAt(over.py(high) + 6 + 9 * row)]),
  }));
  const first = diverged.flatMap(({ at }) => at).sort(([a], [b]) => a - b)[0];
  return {
    axes: over,
    data: [
      ...lines.map((line) => {
        const [at, logs] = known(line);
        return curve(
          at,
          logs.map((log) => (log < low ? low : log)),
          STYLE[line.rule],
        );
      }),
      ...diverged.map(({ rule, at }) =>
        dots(over, at, { r: 3, color: STYLE[rule].color, ring: true }),
      ),
      first
        ? label(over, [first[0], over.yAt(over.py(high) + 10)], words['mark.diverged'], {
            color: 'var(--ink-2)',
            anchor: 'end',
            dx: -8,
          })
        : null,
      ...lines.map(({ rule, best }) =>
        dots(over, best ? [[best[0], inside(best[1])]] : [], { r: 5, color: STYLE[rule].color }),
      ),
      ...lines.map(({ rule, best }) =>
        best && best[1] < low
          ? label(over, [best[0], low], `↓ ${short(10 ** best[1], 1)}`, {
              color: STYLE[rule].color,
              ...(best[0] > END - 2 ? { anchor: 'end', dx: -8 } : { dx: 8 }),
              dy: -10,
              bold: true,
            })
          : null,
      ),
      ...endLabels(
        over,
        lines.map(({ rule, ends, logs }) => ({
          text: words[rule],
          color: STYLE[rule].color,
          at: [END, ends.at(-1) === 'diverged' ? high : inside(logs.at(-1) ?? NaN)] as const,
        })),
      ),
    ],
    tips: () =>
      lines.flatMap(({ rule, ends, logs }) =>
        tipsAlong(over, AT, logs.map(inside), (i) => {
          const [lr, end] = [short(GRID[i] ?? NaN), ends[i]];
          return `α = ${lr}\n${words[rule]}: ${typeof end === 'number' ? short(end) : ''}`;
        }),
      ),
  };
}

/** Made again only where the race is another: a step of the paths, say, changes nothing here. */
function pictureOf(raceOf: (run: Run) => Race | undefined) {
  const kept = keepLast(losses);
  return ({ run }: Shown<State, Run>, words: Words, frame: Frame): Picture =>
    kept(raceOf(run), words, frame);
}

/** The losses in the bowl. */
export const bowl = pictureOf((run) => run.bowl);

/** The losses on data. */
export const data = pictureOf((run) => run.data);

/** The same from afar. */
export function thumbnail({ bowl: race }: Run): PlotOptions {
  const lines = race ? linesOf(race) : [];
  return {
    x: { domain: [...DECADES], axis: null },
    y: { domain: [-5, TOP.bowl], axis: null },
    marks: lines.flatMap(({ rule, logs, best }) => [
      line(
        { length: AT.length },
        { x: [...AT], y: [...logs], stroke: STYLE[rule].color, clip: 'frame' },
      ),
      dot(best ? [best] : [], { x: '0', y: '1', r: 3, fill: STYLE[rule].color }),
    ]),
  };
}
