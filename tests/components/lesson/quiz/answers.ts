/** Each right answer of the quiz worked out anew: by brute loops and closed forms, without the library. @module */
import type { QuestionId } from '../../../../src/components/lesson/quiz/questions/questions.ts';

/** An average of tens, uncorrected, or with the corrected value stored back, after so many steps. */
const average = (beta: number, g: number, steps: number, storedBack: boolean): number[] => {
  const values: number[] = [];
  let [m, power] = [0, 1];
  for (let t = 1; t <= steps; t++) {
    power *= beta;
    m = beta * m + (1 - beta) * g;
    if (storedBack) m /= 1 - power;
    values.push(m);
  }
  return values;
};

const lastGrowth = (values: readonly number[]): number =>
  values.findLastIndex((value, i) => value > (values[i - 1] ?? 0)) + 1;

/** The first step at which v of the question's loop is past the largest number of a format, rounded to it or not. */
const overflow = (round: (x: number) => number): number => {
  let v = 0;
  for (let t = 1; ; t++) {
    v = round(
      round(round(round(0.999) * v) + round(round(1 - round(0.999)) * 100)) /
        round(1 - round(round(0.999) ** t)),
    );
    if (!Number.isFinite(v)) return t;
  }
};

/** Where the question's loop gets in all. */
const travel = (): number => {
  const m = average(0.9, 10, 300, true);
  const v = average(0.999, 100, 300, true);
  return m.reduce((sum, each, i) => sum + each / (Math.sqrt(v[i] ?? NaN) + 1e-3), 0);
};

/** The largest |m|/√v of a long stream whose gradients grow by a factor. */
const largest = (factor: number): number => {
  let [m, v, g] = [0, 0, 1e-150];
  let most = 0;
  for (let t = 0; t < 5000; t++) {
    m = 0.9 * m + 0.1 * g;
    v = 0.999 * v + 0.001 * g * g;
    most = Math.max(most, m / Math.sqrt(v));
    g *= factor;
  }
  return most;
};

/** RMSProp on x²/2 from 1 after many steps: how far away it is. */
const rest = (): number => {
  let [x, v] = [1, 0];
  for (let t = 0; t < 2000; t++) {
    v = 0.9 * v + 0.1 * x * x;
    x -= (0.1 * x) / Math.sqrt(v);
  }
  return Math.abs(x);
};

/** The smallest α·λ at which momentum no longer shrinks an error, to a thousandth: `share` of each gradient comes in. */
const momentumLimit = (share: number): number => {
  const shrinks = (lr: number): boolean => {
    let [x, b] = [1, 0];
    for (let t = 0; t < 20_000 && Math.abs(x) < 1e6; t++) {
      b = 0.9 * b + share * x;
      x -= lr * b;
    }
    return Math.abs(x) < 1;
  };
  let [low, high] = [0, 100];
  while (high - low > 1e-4)
    [low, high] = shrinks((low + high) / 2) ? [(low + high) / 2, high] : [low, (low + high) / 2];
  return low;
};

/** The smallest loss after 100 steps over a grid of learning rates, in a bowl that is steep 1 and 100, turned by an angle. */
const bestInBowl = (rule: string, angle: number): number => {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const losses = Array.from({ length: 200 }, (_, i) => {
    const lr = 10 ** (-5 + i / 33);
    let x = [-2.8 * c - s, -2.8 * s + c];
    let [m, v] = [
      [0, 0],
      [0, 0],
    ];
    const slope = () => {
      const [u = 0, w = 0] = x;
      const [along, across] = [c * u + s * w, 100 * (c * w - s * u)];
      return [c * along - s * across, s * along + c * across];
    };
    for (let t = 1; t <= 100; t++) {
      const g = slope();
      const ema = (old: number[], of: number[], beta: number) =>
        old.map((each, k) => beta * each + (1 - beta) * (of[k] ?? NaN));
      const squares = g.map((each) => each * each);
      let way = g;
      if (rule === 'momentum') m = way = m.map((each, k) => 0.9 * each + (g[k] ?? NaN));
      if (rule === 'rmsprop') {
        v = ema(v, squares, 0.9);
        way = g.map((each, k) => each / (Math.sqrt(v[k] ?? NaN) + 1e-8));
      }
      if (rule === 'adam') {
        [m, v] = [ema(m, g, 0.9), ema(v, squares, 0.999)];
        way = m.map((each, k) => {
          const root = Math.sqrt((v[k] ?? NaN) / (1 - 0.999 ** t)) + 1e-8;
          return each / (1 - 0.9 ** t) / root;
        });
      }
      x = x.map((each, k) => each - lr * (way[k] ?? NaN));
    }
    const [u = 0, w = 0] = x;
    const loss = ((c * u + s * w) ** 2 + 100 * (c * w - s * u) ** 2) / 2;
    return Number.isFinite(loss) ? loss : Infinity;
  });
  return Math.min(...losses);
};

/** Whose best loss grows by the largest factor when the bowl is turned by 45°. */
const mostHurt = (): string => {
  const hurt = ['sgd', 'momentum', 'rmsprop', 'adam'].map((rule) => ({
    rule,
    by: bestInBowl(rule, Math.PI / 4) / bestInBowl(rule, 0),
  }));
  return hurt.reduce((one, other) => (other.by > one.by ? other : one)).rule;
};

/** Where Adam without momentum ends on 3, −1, −1, … */
const reddiEnd = (): number => {
  let [x, v] = [0, 0];
  for (let t = 0; t < 9000; t++) {
    const g = t % 3 === 0 ? 3 : -1;
    v = 0.1 * v + 0.9 * g * g;
    x = Math.min(1, Math.max(-1, x - (0.1 * g) / Math.sqrt((t + 1) * v)));
  }
  return x;
};

/** A number, how far the quiz may be from it, or the name of an option that is no number. */
export const ANSWERS: Readonly<
  Record<QuestionId, readonly [answer: number | string, within?: number]>
> = {
  'stored-back': [average(0.9, 10, 2, true)[1] ?? NaN],
  'm-grows': [lastGrowth(average(0.9, 10, 60, true))],
  limit: [2 / 100],
  factor: [1 - 1.8],
  'zero-start': [average(0.9, 10, 3, false)[2] ?? NaN],
  'half-life': [Math.log(2) / -Math.log(0.999)],
  'two-forms': [0.003 * 10],
  'ball-limit': [momentumLimit(1), 1e-3],
  'first-rmsprop': [10],
  cycle: [rest(), 1e-9],
  bound: [largest(0.999 / 0.9), 1e-6],
  'first-adam': [0.5],
  settle: [momentumLimit(0.1), 1e-3],
  sign: [0.1 / Math.sqrt(0.001)],
  'other-decays': [0.1 / Math.sqrt(0.05)],
  formats: [overflow(Math.fround)],
  travel: [travel(), 1e-9],
  'first-weight': [0.999 ** 99],
  'patch-right': ['constant'],
  parting: ['turn'],
  turn: [mostHurt()],
  'short-memory': [reddiEnd() > 0.9 ? 'worst' : 'another'],
  'decay-alone': [(1 - 0.01 * 0.1) ** 1000],
};
