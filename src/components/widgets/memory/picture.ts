import { weightOf, type Memory, type Traces } from './model.ts';

/** A place in the figure's units. */
export type Place = readonly [number, number];

/** Two panels over one axis of steps, in units of the lower one's height: weights below, averages above, the cursor's head over both. */
export const PANELS = { weights: 1, averages: 1.42, top: 2.9, cursor: 3 } as const;

/** Everything the figure draws. */
export interface Picture {
  readonly memory: Memory;
  /** How many steps before the first one are shown: zeros, as the start takes them to have been. */
  readonly before: number;
  /** The axis of the averages: what their panel's lower and upper edges stand for. */
  readonly domain: readonly [number, number];
  /** The weight on show of the gradient looked at. */
  readonly chosen: number;
  /** What the upper edge of the weights' panel stands for. */
  readonly heaviest: number;
  /** The three lines, in the figure's units. */
  readonly g: readonly Place[];
  readonly m: readonly Place[];
  readonly mHat: readonly Place[];
}

/** Where a value of the averages' axis lies in the figure. */
export const heightOf = (value: number, [low, high]: Picture['domain']): number =>
  PANELS.averages + ((value - low) / (high - low)) * (PANELS.top - PANELS.averages);

/** The lines of a run, which the step under the cursor does not change. */
export function linesOf({ g, m, mHat }: Traces): Pick<Picture, 'domain' | 'g' | 'm' | 'mHat'> {
  // Averages with weights that sum to 1 or less, the rest on 0, stay between 0 and the gradients.
  const domain = niceDomain(Math.min(0, ...g), Math.max(0, ...g));
  const places = (values: Float64Array) =>
    Array.from(values, (value, i): Place => [i + 1, heightOf(value, domain)]);
  return { domain, g: places(g), m: places(m), mHat: places(mHat) };
}

/** The picture of a memory, over lines that may be kept from before. */
export function pictureOf(memory: Memory, lines = linesOf(memory)): Picture {
  return {
    ...lines,
    memory,
    before: Math.max(3, Math.round(memory.steps / 5)),
    chosen: weightOf(memory, memory.k),
    heaviest: heaviestOf(memory),
  };
}

/** More growth than this would leave the raw bars too low to see. */
const GROWTH = 5;

/** One axis with and without rescaling, so that the bars are seen to grow; a very young average has two. */
function heaviestOf({ beta, share, rescaled }: Memory): number {
  const [raw, grown] = [1 - beta, (1 - beta) / share];
  return Math.min(ceiling((rescaled ? grown : Math.min(grown, GROWTH * raw)) * 1.08), 1);
}

/** The next of 1, 2, 5, 10, …: an axis that stays as it is while its bars move a little. */
function ceiling(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5].find((step) => step * power >= value) ?? 10) * power;
}

/** Round limits around what is drawn, with a little room at the ends that are not 0. */
function niceDomain(low: number, high: number): readonly [number, number] {
  if (low === high) return [-1, 1];
  const step = ceiling((high - low) / 6);
  const out = (value: number) => Math.ceil((value / step) * 1.02) * step;
  return [0 - out(-low), out(high)];
}
