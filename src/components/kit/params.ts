/**
 * What a reader can set in a widget, declared once. The state's type, its initial value, the address with its
 * notices, the controls, the tests' random states and the schema for embeds all follow from the table.
 * @module
 */
import * as url from '../../lib/url/index.ts';
import type { Quantity } from '../../lib/quantities.ts';
import { DECAY_TRACK, EPS_TRACK, linearTrack, logTrack, type Track } from '../../lib/tracks.ts';

interface Settable<T> {
  readonly initial: T;
  /** How the address writes it. */
  readonly written: url.Param<T>;
}

/** A number, on a slider and in a field. */
export interface NumberParam<T extends number | null = number> extends Settable<T> {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
  readonly integer: boolean;
  /** The symbol in formulas, such as β₁. */
  readonly symbol: string;
  /** Takes the quantity's colour, and lights up with its symbol. */
  readonly quantity?: Quantity;
  /** What the slider spans; less than may be typed, in some. */
  readonly track: Track;
  /** The parameter whose value is this one's last, such as the number of steps for a step. */
  readonly upTo?: string;
  /** The word that stands for null. */
  readonly nullAs?: string;
  /** Says its value to screen readers with the half-life it stands for. */
  readonly decays: boolean;
}

/** One of a few names. */
export interface ChoiceParam<N extends string = string> extends Settable<N> {
  readonly kind: 'choice';
  readonly values: readonly N[];
}

/** At least one of a few names. */
export interface SetParam<N extends string = string> extends Settable<readonly N[]> {
  readonly kind: 'set';
  readonly values: readonly N[];
}

/** The reader's own numbers. */
export interface ListParam extends Settable<readonly number[]> {
  readonly kind: 'list';
  /** How many at most. */
  readonly max: number;
}

export type Param = NumberParam | NumberParam<number | null> | ChoiceParam | SetParam | ListParam;

interface NumberOptions {
  readonly initial: number;
  readonly min: number;
  readonly max: number;
  readonly symbol?: string;
  readonly quantity?: Quantity;
  readonly track?: Track;
}

const number = (options: NumberOptions, integer: boolean, decays = false): NumberParam => {
  const hundredth = 10 ** Math.floor(Math.log10((options.max - options.min) / 100));
  const unit = integer ? 1 : hundredth;
  const { min, max, symbol = '', track = linearTrack(min, max, unit), ...rest } = options;
  const written = integer ? url.integer(min, max) : url.decimal(min, max);
  return { kind: 'number', ...rest, min, max, symbol, track, written, integer, decays };
};

/** A number between two limits, both included; evenly on its slider, in steps of about a hundredth of the way, unless another track is given. */
export const decimal = (options: NumberOptions): NumberParam => number(options, false);

/** A whole number between two limits. */
export const integer = (options: NumberOptions & { readonly upTo?: string }): NumberParam =>
  number(options, true);

/** A step that a player moves; null, written as `nullAs`, stands for the one a run opens at. */
export const step = ({
  nullAs,
  initial,
  ...options
}: Omit<NumberOptions, 'initial'> & {
  readonly initial: number | null;
  readonly upTo?: string;
  readonly nullAs: string;
}): NumberParam<number | null> => {
  const whole = integer({ symbol: 't', ...options, initial: options.min });
  return { ...whole, initial, nullAs, written: url.orNull(whole.written, nullAs) };
};

/** A decay rate, spaced by how near 1 it is. It ends below 1, where bias correction would divide by 0. */
export const decay = (
  options: Omit<NumberOptions, 'min' | 'max' | 'track'> & { readonly max?: number },
): NumberParam =>
  number({ min: 0, max: 0.999999, symbol: 'β', ...options, track: DECAY_TRACK }, false, true);

/** A number at equal ratios; its slider spans `from` … `to`, or all that may be typed. */
export const ratio = ({
  from,
  to,
  mantissas,
  ...options
}: Omit<NumberOptions, 'track'> & {
  readonly from?: number;
  readonly to?: number;
  readonly mantissas?: readonly number[];
}): NumberParam =>
  decimal({ ...options, track: logTrack(from ?? options.min, to ?? options.max, mantissas) });

/** A learning rate. */
export const learningRate = (options: Parameters<typeof ratio>[0]): NumberParam =>
  ratio({ symbol: 'α', quantity: 'lr', ...options });

/** Adam's ε: 0, or a power of ten on its slider. */
export const epsilon = (options: Pick<NumberOptions, 'initial' | 'max'>): NumberParam =>
  decimal({ symbol: 'ε', quantity: 'eps', min: 0, ...options, track: EPS_TRACK });

/** NumPy's seed. */
export const seed = (initial: number): NumberParam =>
  integer({ initial, min: 0, max: 2 ** 32 - 1, symbol: '#', track: linearTrack(0, 100) });

/** One of a few names. */
export const oneOf = <const N extends string>(
  values: readonly N[],
  initial: NoInfer<N>,
): ChoiceParam<N> => ({ kind: 'choice', values, initial, written: url.oneOf(values) });

/** At least one of a few names. */
export const someOf = <const N extends string>(
  values: readonly N[],
  initial: readonly NoInfer<N>[],
): SetParam<N> => ({ kind: 'set', values, initial, written: url.subset(values) });

/** A list of numbers, at most `max` of them, finite unless `read` takes others. */
export const numbers = (
  initial: readonly number[],
  max: number,
  read?: url.ReadNumber,
): ListParam => ({ kind: 'list', max, initial, written: url.numbers(max, read) });

/** Where a parameter ends by another's value, what that is. */
const lastOf = (param: Param) => {
  const upTo = param.kind === 'number' ? param.upTo : undefined;
  return upTo === undefined
    ? undefined
    : (state: Readonly<Record<string, unknown>>) => Number(state[upTo]);
};

type Table = Readonly<Record<string, Param>>;

/** A widget's name and table, and what follows from them. */
export interface Params<S extends object = object> {
  readonly name: string;
  readonly table: { readonly [K in keyof S & string]: Param };
  readonly initial: S;
  readonly codec: url.Codec<S>;
  /** The codec under another name. */
  readonly codecOf: (name: string) => url.Codec<S>;
}

type Values<T extends Table> = { readonly [K in keyof T]: T[K]['initial'] };

/** The state that a table describes. */
export type StateOf<P> = P extends Params<infer S> ? S : never;

/**
 * Declares what a reader can set in a widget. `name` stands before each parameter in the address.
 *
 * @param lasts - the last value of a number where it follows from others in another way than by `upTo`.
 */
export function defineParams<T extends Table>(
  name: string,
  table: T,
  lasts: url.Lasts<Values<T>> = {},
): Params<Values<T>> & { readonly table: T } {
  const each = <V>(of: (param: Param) => V) =>
    Object.fromEntries(Object.entries(table).map(([key, param]) => [key, of(param)]));
  const written = each((param) => param.written);
  const codecOf = (as: string) =>
    url.codec<Values<T>>(as, written as never, { ...each(lastOf), ...lasts });
  return {
    name,
    table,
    initial: each(({ initial }) => initial) as Values<T>, // the keys of the table
    codec: codecOf(name),
    codecOf,
  };
}

/** The same parameters under another name in the address, as where a page shows a widget twice. */
export const renamed = <S extends object>(params: Params<S>, name: string): Params<S> => ({
  ...params,
  name,
  codec: params.codecOf(name),
});

/** One parameter as programs outside read it. */
export interface ParamSchema {
  /** As the address has it: `memory.beta`. */
  readonly name: string;
  readonly type: Param['kind'] | 'integer';
  /** As the address writes it. */
  readonly initial: string;
  readonly min?: number;
  readonly max?: number;
  readonly values?: readonly string[];
}

/** A widget's parameters as data: for the gallery's table and for embeds. */
export const schemaOf = ({ name, table }: Params): readonly ParamSchema[] =>
  Object.entries<Param>(table).map(([key, param]) => {
    const { kind } = param;
    const initial = (param.written as url.Param<unknown>).serialize(param.initial);
    const shared = { name: `${name}.${key}`, initial };
    if (kind === 'list') return { ...shared, type: kind, max: param.max };
    if (kind !== 'number') return { ...shared, type: kind, values: param.values };
    const { min, max, nullAs } = param;
    const type = param.integer ? 'integer' : kind;
    return { ...shared, type, min, max, ...(nullAs !== undefined && { values: [nullAs] }) };
  });
