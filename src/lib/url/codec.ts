import { cut, type Param, type Reason } from './param.ts';
import { readPairs, writePairs } from './query.ts';

/** One thing in the address that was not taken as it came. */
export interface Problem {
  /** The parameter's name, without the widget's. */
  readonly param: string;
  /** What the address says, at most 80 characters of it. */
  readonly given: string;
  readonly reason: Reason;
  /** What is used instead, as the address would write it; '' for an unknown parameter. */
  readonly used: string;
}

/** The last value of some numbers of a state, which follows from the rest of it. */
export type Lasts<S> = { readonly [K in keyof S]?: (state: S) => number };

/** Reads a widget's state from an address and writes it back. */
export interface Codec<S> {
  /**
   * Never throws: what cannot be used is listed, and the default or the nearest value is used. An address that says
   * nothing of the widget gives `opening`, the defaults unless told.
   */
  read(
    search: string,
    defaults: S,
    opening?: S,
  ): { readonly state: S; readonly problems: readonly Problem[] };
  /** The state with its numbers up to their last ones; what a reader never set stays. */
  within(state: S, defaults: S): S;
  /**
   * The same query with this state in it: defaults are left out, other widgets' parameters stay. Where the page opens
   * in another state than the defaults, that one is left out whole, and any other says all in which the two differ.
   */
  write(search: string, state: S, defaults: S, opening?: S): string;
}

/**
 * The address of one widget: `?bug-lab.beta1=0.5&bug-lab.stream=ramp`.
 *
 * @param name - the widget's name, without a dot.
 * @param params - one parameter for each property of the state.
 * @param lasts - the last value of a number where the rest of the state says it, such as a step of a run. What lies
 *   beyond it becomes it.
 * @example codec('lab', { n: integer(1, 9) }).read('?lab.n=4', { n: 1 }).state // { n: 4 }
 */
export const codec = <S extends object>(
  name: string,
  params: { readonly [K in keyof S]: Param<S[K]> },
  lasts: Lasts<S> = {},
): Codec<S> => {
  const prefix = `${name}.`;
  const keys = Object.keys(params) as (keyof S & string)[]; // exactly the state's, by the type of params
  const isKey = (key: string): key is keyof S & string => Object.hasOwn(params, key);

  const within: Codec<S>['within'] = (state, defaults) => {
    const past = keys.filter(
      (key) =>
        !params[key].same(state[key], defaults[key]) &&
        Number(state[key]) > (lasts[key]?.(state) ?? Infinity),
    );
    if (past.length === 0) return state;
    return { ...state, ...Object.fromEntries(past.map((key) => [key, lasts[key]?.(state)])) };
  };

  const read: Codec<S>['read'] = (search, defaults, opening = defaults) => {
    const pairs = readPairs(search, prefix);
    const state = { ...(pairs.length > 0 ? defaults : opening) };
    const problems: Problem[] = [];
    const given = new Map<keyof S & string, string>();
    const take = (key: keyof S & string, raw: string): Reason | undefined => {
      if (given.has(key)) return { kind: 'repeated' };
      const reading = params[key].parse(raw);
      if ('value' in reading) state[key] = reading.value;
      return 'problem' in reading ? reading.problem : undefined;
    };
    for (const [key, raw] of pairs) {
      const known = isKey(key);
      const reason = known
        ? take(key, raw)
        : ({ kind: 'unknown-parameter', allowed: keys } as const);
      const used = known ? params[key].serialize(state[key]) : '';
      if (reason) problems.push({ param: cut(key), given: cut(raw), reason, used });
      if (isKey(key) && !given.has(key)) given.set(key, raw);
    }
    const ended = within(state, defaults);
    for (const [key, raw] of given) {
      if (ended[key] === state[key]) continue;
      const used = params[key].serialize(ended[key]);
      const reason = { kind: 'past-end', max: Number(ended[key]) } as const;
      const past = { param: key, given: cut(raw), reason, used };
      const outside = problems.findIndex(
        ({ param, reason: { kind } }) => param === key && kind === 'out-of-range',
      );
      if (outside >= 0) problems[outside] = past;
      else problems.push(past);
    }
    return { state: ended, problems };
  };

  const write: Codec<S>['write'] = (search, whole, defaults, opening = defaults) => {
    const state = within(whole, defaults);
    const unlike = (one: S, other: S) => (key: keyof S & string) =>
      !params[key].same(one[key], other[key]);
    const changed = keys.some(unlike(state, opening))
      ? keys.filter((key) => unlike(state, defaults)(key) || unlike(opening, defaults)(key))
      : [];
    return writePairs(
      search,
      prefix,
      changed.map((key) => [key, params[key].serialize(state[key])]),
    );
  };

  return { read, write, within };
};
