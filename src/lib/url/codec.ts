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

/** Reads a widget's state from an address and writes it back. */
export interface Codec<S> {
  /** Never throws: what cannot be used is listed, and the default or the nearest value is used. */
  read(search: string, defaults: S): { readonly state: S; readonly problems: readonly Problem[] };
  /** The same query with this state in it: defaults are left out, other widgets' parameters stay. */
  write(search: string, state: S, defaults: S): string;
}

/**
 * The address of one widget: `?bug-lab.beta1=0.5&bug-lab.stream=ramp`.
 *
 * @param name - the widget's name, without a dot.
 * @param params - one parameter for each property of the state.
 * @example codec('lab', { n: integer(1, 9) }).read('?lab.n=4', { n: 1 }).state // { n: 4 }
 */
export const codec = <S extends object>(
  name: string,
  params: { readonly [K in keyof S]: Param<S[K]> },
): Codec<S> => {
  const prefix = `${name}.`;
  const keys = Object.keys(params) as (keyof S & string)[]; // exactly the state's, by the type of params
  const isKey = (key: string): key is keyof S & string => Object.hasOwn(params, key);

  const read: Codec<S>['read'] = (search, defaults) => {
    const state = { ...defaults };
    const problems: Problem[] = [];
    const seen = new Set<string>();
    const take = (key: keyof S & string, raw: string): Reason | undefined => {
      if (seen.has(key)) return { kind: 'repeated' };
      seen.add(key);
      const reading = params[key].parse(raw);
      if ('value' in reading) state[key] = reading.value;
      return 'problem' in reading ? reading.problem : undefined;
    };
    for (const [key, raw] of readPairs(search, prefix)) {
      const known = isKey(key);
      const reason = known
        ? take(key, raw)
        : ({ kind: 'unknown-parameter', allowed: keys } as const);
      const used = known ? params[key].serialize(state[key]) : '';
      if (reason) problems.push({ param: cut(key), given: cut(raw), reason, used });
    }
    return { state, problems };
  };

  const write: Codec<S>['write'] = (search, state, defaults) => {
    const changed = keys.filter((key) => !params[key].same(state[key], defaults[key]));
    return writePairs(
      search,
      prefix,
      changed.map((key) => [key, params[key].serialize(state[key])]),
    );
  };

  return { read, write };
};
