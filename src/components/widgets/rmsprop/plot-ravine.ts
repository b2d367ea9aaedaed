import {
  axes,
  decades,
  equalAxes,
  stepTicks,
  type Axes,
  type Domain,
} from '../../kit/figure/axes.ts';
import { contoursAt } from '../../../lib/objectives/contours.ts';
import type { Frame } from '../../kit/figure/frame.ts';
import { label } from '../../kit/figure/labels.ts';
import { curve, dots, path as line, type Place } from '../../kit/figure/marks.ts';
import type { Picture, Tip } from '../../kit/figure/picture.ts';
import type { Markish } from '../../kit/figure/plot.ts';
import type { Shown } from '../../kit/store.ts';
import { short, shortPair } from '../../kit/words/say.ts';
import { fill } from '../../../lib/i18n/template.ts';
import type { Vec } from '../../../lib/optim/vec.ts';
import type { Ravine, Run } from './model.ts';
import type { State } from './params.ts';
import { log, namesOf, tipsOf, walkedTo, type Named } from './plot-lines.ts';
import type { Words } from './strings.en.ts';

/** What the plane spans upwards, and at least sideways. */
const EDGE = 4.4;
/** On a phone a little less, so that paths are not too small to follow. */
const NARROW_EDGE = 3.4;
const GAP: Place = [NaN, NaN];

const RMSPROP = { color: 'var(--o-rmsprop)', width: 2.5 } as const;
const PLAIN = { color: 'var(--o-sgd)', width: 1.25 } as const;

/** The plane, its units equal both ways. */
function planeOf(frame: Frame, words: Words): Axes {
  const edge = frame.narrow ? NARROW_EDGE : EDGE;
  const domain = [-edge, edge] as const;
  return equalAxes(
    frame,
    { domain, label: words['axis.x1'] },
    { domain, ticks: frame.narrow ? [-2, 0, 2] : [-4, -2, 0, 2, 4], label: words['axis.x2'] },
  );
}

const place = ([x = NaN, y = NaN]: Vec): Place => [x, y];

/** The ravine from above: contours, both paths up to the cursor, the start to drag. */
export function contour({ run }: Shown<State, Run>, words: Words, frame: Frame): Picture {
  const { t, path, plain, hessian, kappa, plainLr, losses, plainLosses } = run.ravine;
  const found = planeOf(frame, words);
  const walked = path.slice(0, t + 1).map(place);
  const descended = plain.slice(0, t + 1).map(place);
  const start = walked.slice(0, 1);
  // What the two paths are, below them with a piece of each line.
  const rowAt = (row: number) => found.yAt(found.py(found.y[0]) - row * 1.25 * found.fontSize);
  const [lower, upper] = [rowAt(0.6), rowAt(1.6)];
  const best = fill(words['line.plain-best'], { lr: short(plainLr) });
  return {
    axes: found,
    ground: {
      follows: [...hessian, kappa],
      marks: () => [
        line(contours(run.ravine, found), { color: 'var(--rule-strong)', width: 1, opacity: 0.55 }),
      ],
    },
    data: [
      line([...descended, GAP, ...piece(found, lower)], PLAIN),
      line([...walked, GAP, ...piece(found, upper)], RMSPROP),
      dots(found, walked, { r: 2, color: RMSPROP.color }),
      dots(found, [[0, 0]], { r: 3.5, color: 'var(--ink)' }),
      dots(found, descended.slice(-1), { r: 5, color: PLAIN.color }),
      dots(found, walked.slice(-1), { r: 5, color: RMSPROP.color }),
      dots(found, start, { r: 9, color: 'var(--ink)', ring: true }),
      dots(found, start, { r: 3, color: 'var(--ink)' }),
      nameAt(found, upper, words['line.rmsprop'], RMSPROP.color),
      nameAt(found, lower, best, PLAIN.color),
    ],
    tips: () => [
      ...placesOf(found, descended, plainLosses, words['line.plain']),
      ...placesOf(found, walked, losses, words['line.rmsprop']),
    ],
  };
}

/** A piece of a line, as long as two letters, at the left edge. */
const ends = ({ xAt, px, x, fontSize }: Axes) =>
  [0.4, 1.9].map((ems) => xAt(px(x[0]) + ems * fontSize)) as [number, number];
const piece = (over: Axes, y: number): Place[] => ends(over).map((x): Place => [x, y]);
const nameAt = (over: Axes, y: number, name: string, color: string): Markish =>
  label(over, [ends(over)[1], y], name, { dx: 6, color, bold: true });

const placesOf = (
  over: Axes,
  points: readonly Place[],
  losses: readonly number[],
  name: string,
): Tip[] =>
  points.flatMap((at, t) => {
    const [x, y] = at;
    const title = `${name}\nt = ${t}\nθ = ${shortPair(at)}\nf = ${short(losses[t] ?? NaN)}`;
    return Math.abs(x) > over.x[1] || Math.abs(y) > over.y[1] ? [] : [{ x, y, title }];
  });

/** Contours whose half-lengths along the floor double, until they leave the plane across it. */
function contours({ hessian, kappa }: Ravine, { x: [, edge] }: Axes): Place[] {
  const count = Math.ceil(Math.log2(4 * edge * Math.sqrt(kappa))) + 1;
  const levels = Array.from({ length: count }, (_, i) => 0.5 * (0.5 * 2 ** i) ** 2);
  return contoursAt(hessian, levels, 240);
}

/** Distances below this power of ten are not drawn: a coordinate may come that near to the minimum by chance. */
const NEAREST = -12;

/** Each coordinate's step size, or its distance from the minimum, against the step. */
export function coordinates({ run }: Shown<State, Run>, words: Words, frame: Frame): Picture {
  const { panel, t, steps, sizes, path, plainLr, lr } = run.ravine;
  const from = panel === 'sizes' ? 1 : 0;
  const values = panel === 'sizes' ? sizes : path;
  const coordinate = (i: 0 | 1): Named => ({
    name: `θ${'₁₂'.charAt(i)}`,
    from,
    values: values.map((point) => log(point[i] ?? NaN)),
    color: RMSPROP.color,
    dash: i === 0 ? '' : '7 4',
    q: panel === 'sizes' ? 'v' : 'x',
  });
  const both = [coordinate(0), coordinate(1)];
  const level = log(panel === 'sizes' ? plainLr : lr / 2);
  const flat: Named = {
    name: panel === 'sizes' ? words['line.plain-short'] : 'α/2',
    from,
    values: Array.from({ length: steps + 1 - from }, () => level),
    color: panel === 'sizes' ? PLAIN.color : 'var(--ink)',
  };
  const y = decades(
    domainOf([...both.flatMap((each) => each.values), level]),
    frame.narrow ? 3 : 7,
  );
  const lines = [...both, flat];
  const found = axes(
    frame,
    {
      domain: [from, steps],
      ticks: stepTicks(from, steps, 4),
      label: words['axis.step'],
    },
    { ...y, label: words[`axis.${panel}`] },
    { right: lines.map(({ name }) => name) },
  );
  return {
    axes: found,
    data: [
      curve([from, steps], [level, level], { color: flat.color, width: PLAIN.width }),
      ...walkedTo(t, found, both),
      ...namesOf(found, lines),
    ],
    tips: () => both.flatMap((each) => tipsOf(each, (value) => short(10 ** value))),
  };
}

/** Whole powers of ten around logarithms. */
function domainOf(logs: readonly number[]): Domain {
  const finite = logs.filter(Number.isFinite);
  const low = Math.floor(
    Math.max(
      finite.reduce((a, b) => Math.min(a, b), Infinity),
      NEAREST,
    ),
  );
  const high = finite.reduce((a, b) => Math.max(a, b), low);
  return [low, Math.max(Math.ceil(high), low + 1)];
}
