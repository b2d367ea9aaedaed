import { param, type Param } from './param.ts';

/**
 * A parameter that may also be null, written as a word: a step that is 'last'.
 *
 * @example orNull(integer(1, 9), 'last').parse('last') // { value: null }
 */
export const orNull = <T>(inner: Param<T>, word: string): Param<T | null> =>
  param<T | null>(
    (raw) => (raw === word ? { value: null } : inner.parse(raw)),
    (value) => (value === null ? word : inner.serialize(value)),
  );
