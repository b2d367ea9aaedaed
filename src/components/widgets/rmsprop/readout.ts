import { fill } from '../../../lib/i18n/template.ts';
import { PLACES } from './epsilon.ts';
import type { RmspropStrings } from './strings.ts';
import type { Shown } from './view.ts';
import { short, sumOfTenths } from './words.ts';

/** One value under the cursor. */
export interface Value {
  /** Names it in the page, for tests and styles. */
  readonly name: string;
  readonly title: string;
  /** A remark under the title. */
  readonly note?: string;
  readonly value: number;
  /** The quantity whose colour it takes. */
  readonly q?: string;
}

const at = (values: ArrayLike<number> | undefined, i: number): number => values?.[i] ?? NaN;

/** What the readout is about. */
export const readoutTitle = (shown: Shown, strings: RmspropStrings): string =>
  fill(strings[`readout.${shown.view}`], {
    t: shown.t,
    g: shown.view === 'eps' ? short(shown.g) : '',
  });

/** The values under the cursor, in the order of the formula. */
export function valuesOf(shown: Shown, strings: RmspropStrings): readonly Value[] {
  const { t } = shown;
  switch (shown.view) {
    case 'nine':
      return [
        { name: 'g', title: 'g', value: at(shown.g, t - 1), q: 'g' },
        { name: 'v', title: 'v', value: at(shown.v, t - 1), q: 'v' },
        { name: 'update', title: strings['readout.update'], value: at(shown.update, t - 1) },
        { name: 'rmsprop', title: strings['line.rmsprop'], value: at(shown.rmsprop, t), q: 'v' },
        { name: 'sign', title: strings['line.sign'], value: at(shown.sign, t) },
        { name: 'plain', title: strings['line.plain'], value: sumOfTenths(at(shown.plain, t)) },
      ];
    case 'ravine': {
      const both = (name: 'size' | 'v' | 'end', values: ArrayLike<number> | undefined): Value[] =>
        [0, 1].map((i) => ({
          name: `${name}${i + 1}`,
          title: fill(strings[`readout.${name}`], { i: '₁₂'.charAt(i) }),
          value: at(values, i),
          ...(name === 'v' && { q: 'v' }),
        }));
      const loss = (name: 'rmsprop' | 'plain', values: readonly number[]): Value => ({
        name: `loss-${name}`,
        title: fill(strings['readout.loss'], { name: strings[`line.${name}`] }),
        value: at(values, t),
      });
      return [
        ...both('v', shown.v[t - 1]),
        ...both('size', shown.sizes[t - 1]),
        loss('rmsprop', shown.losses),
        loss('plain', shown.plainLosses),
        ...(shown.amplitudes ? both('end', shown.amplitudes) : []),
      ];
    }
    case 'eps':
      return PLACES.map((place) => ({
        name: place,
        title: `${strings[`line.${place}`]}, ${strings[`readout.${place}`]}`,
        note: fill(strings['readout.knee'], { value: short(shown.knees[place]) }),
        value: shown.steps[place],
      }));
  }
}
