import { formatTick } from '../../../lib/i18n/numbers.ts';
import { fill } from '../../../lib/i18n/template.ts';
import type { Vec } from '../../../lib/optim/vec.ts';
import { halfLife } from '../../../lib/theory/half-life.ts';
import type { Epsilon } from './epsilon.ts';
import { lastCycle, type Nine } from './model.ts';
import type { Ravine } from './ravine.ts';
import type { RmspropStrings } from './strings.ts';
import type { Shown } from './view.ts';

/** Three digits, never broken at a line's end: what a sentence or a label needs. */
export const short = (value: number): string =>
  formatTick(Number(value.toPrecision(3))).replaceAll(' ', '\u00a0');
/** A sum of tenths, without the digits that rounding adds to a 0. */
export const sumOfTenths = (value: number): number => Math.round(value * 1e9) / 1e9;
const tenths = (value: number): string => short(sumOfTenths(value));
const at = (values: ArrayLike<number>, i: number): number => values[i] ?? NaN;
export const pair = (point: Vec = []): string => `(${short(at(point, 0))}, ${short(at(point, 1))})`;

/** The conclusion of the experiment in its current state. */
export function captionOf(shown: Shown, strings: RmspropStrings): string {
  switch (shown.view) {
    case 'nine':
      return captionOfNine(shown, strings);
    case 'ravine':
      return fill(strings['caption.ravine'], {
        t: shown.t,
        loss: short(at(shown.losses, shown.t)),
        plain: short(at(shown.plainLosses, shown.t)),
      });
    case 'eps':
      return fill(strings['caption.eps'], {
        t: shown.t,
        g: short(shown.g),
        ...shorts(shown.steps),
      });
  }
}

const shorts = (values: Epsilon['steps']) => ({
  outside: short(values.outside),
  inside: short(values.inside),
  hat: short(values.hat),
});

function captionOfNine({ t, sign, rmsprop, plain }: Nine, strings: RmspropStrings): string {
  const where = {
    t,
    sign: short(at(sign, t)),
    rmsprop: short(at(rmsprop, t)),
    plain: tenths(at(plain, t)),
  };
  const [bySign, byRms, byPlain] = [sign, rmsprop, plain].map((line) => lastCycle(line, t));
  if (typeof bySign !== 'number' || typeof byRms !== 'number' || typeof byPlain !== 'number')
    return fill(strings['caption.nine'], where);
  const moved = { sign: short(bySign), rmsprop: short(byRms), plain: tenths(byPlain) };
  return `${fill(strings['caption.nine'], where)} ${fill(strings['caption.cycle'], moved)}`;
}

/** What the two plots under the stream's positions show. */
export const rootCaption = ({ t, v, g }: Nine, strings: RmspropStrings): string =>
  fill(strings['caption.root'], {
    t,
    root: short(Math.sqrt(at(v, t - 1))),
    g: short(Math.abs(at(g, t - 1))),
  });
export const updateCaption = ({ t, update, g }: Nine, strings: RmspropStrings): string =>
  fill(strings['caption.update'], {
    t,
    update: short(at(update, t - 1)),
    sign: short(Math.sign(at(g, t - 1))),
  });

/** What the plot beside the ravine shows. */
export function coordinatesCaption(ravine: Ravine, strings: RmspropStrings): string {
  const { t, panel, sizes, path, plainLr, lr } = ravine;
  const values = panel === 'sizes' ? sizes[t - 1] : path[t]?.map(Math.abs);
  return fill(strings[`caption.${panel}`], {
    t,
    one: short(at(values ?? [], 0)),
    two: short(at(values ?? [], 1)),
    plain: short(plainLr),
    half: short(lr / 2),
  });
}

/** The figure in words, for readers who do not see it. */
export function descriptionOf(shown: Shown, strings: RmspropStrings): string {
  switch (shown.view) {
    case 'nine': {
      const { sign, rmsprop, plain } = shown;
      const steps = plain.length - 1;
      return fill(strings['describe.nine'], {
        steps,
        sign: short(at(sign, steps)),
        rmsprop: short(at(rmsprop, steps)),
        plain: tenths(at(plain, steps)),
      });
    }
    case 'ravine':
      return fill(strings['describe.ravine'], {
        start: pair(shown.path[0]),
        end: pair(shown.path.at(-1)),
        plain: pair(shown.plain.at(-1)),
      });
    case 'eps':
      return fill(strings['describe.eps'], shorts(shown.knees));
  }
}

/** Decay in words, with the half-life it stands for. */
export function sayDecay(beta: number, strings: RmspropStrings): string {
  if (beta === 0) return fill(strings['say.decay-none'], { value: beta });
  return fill(strings['say.decay'], {
    value: beta,
    halfLife: Number(halfLife(beta).toPrecision(2)),
  });
}
