import { param, type Param } from './param.ts';

/**
 * One of a few names.
 *
 * @example oneOf(['linear', 'log']).parse('log') // { value: 'log' }
 */
export const oneOf = <const N extends string>(names: readonly N[]): Param<N> =>
  param(
    (raw) => {
      const value = names.find((name) => name === raw);
      return value === undefined ? { problem: { kind: 'unknown', allowed: names } } : { value };
    },
    (value) => value,
  );

/**
 * At least one of a few names, each at most once, in the order of the list: "separate,never".
 * Unknown names are a problem; the known ones beside them are kept.
 *
 * @example subset(['a', 'b', 'c']).parse('c,a') // { value: ['a', 'c'] }
 */
export const subset = <const N extends string>(names: readonly N[]): Param<readonly N[]> => {
  const ordered = (chosen: readonly string[]) => names.filter((name) => chosen.includes(name));
  return param(
    (raw) => {
      const chosen = raw.split(',');
      const value = ordered(chosen);
      if (chosen.every((name) => (names as readonly string[]).includes(name))) return { value };
      const problem = { kind: 'unknown', allowed: names } as const;
      return value.length > 0 ? { value, problem } : { problem };
    },
    (value) => ordered(value).join(','),
  );
};
