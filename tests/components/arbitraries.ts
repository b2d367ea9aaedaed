/** Random states and addresses of a widget, from its table of parameters. @module */
import fc from 'fast-check';

import type { Param, Params } from '../../src/components/kit/params.ts';

/** Any value of one parameter; the ends, the opening value and short numbers among them oftener than chance has it. */
function valueOf(param: Param): fc.Arbitrary<unknown> {
  switch (param.kind) {
    case 'choice':
      return fc.constantFrom(...param.values);
    case 'set':
      return fc.subarray([...param.values], { minLength: 1 });
    case 'list': {
      const finite = !('value' in param.written.parse('NaN'));
      return fc.array(
        fc.double({ noNaN: finite, noDefaultInfinity: finite }).map((value) => value + 0),
        { minLength: 1, maxLength: Math.min(param.max, 60) },
      );
    }
    case 'number': {
      const { min, max, integer, initial, nullAs } = param;
      const inside = integer
        ? fc.integer({ min, max })
        : fc.oneof(
            fc.double({ min, max, noNaN: true }).map((value) => value + 0), // −0 and 0 are one value in an address
            fc.double({ min, max, noNaN: true }).map((value) => Number(value.toPrecision(2)) + 0),
          );
      const within = (value: number) => value >= min && value <= max;
      const number = fc.oneof(
        { weight: 6, arbitrary: inside.filter(within) },
        fc.constantFrom(...[min, max, initial ?? max, 0, 1].filter(within)),
      );
      return nullAs === undefined ? number : fc.option(number);
    }
  }
}

/** Any state the widget can be in; `instead` narrows parameters, for what takes long to compute. */
export const statesOf = <S extends object>(
  { table }: Params<S>,
  instead: { readonly [K in keyof S]?: fc.Arbitrary<S[K]> } = {},
): fc.Arbitrary<S> =>
  fc.record({
    ...Object.fromEntries(
      Object.entries<Param>(table).map(([name, param]) => [name, valueOf(param)]),
    ),
    ...instead,
  }) as fc.Arbitrary<S>; // a value for each parameter

const NOISE = [
  '0',
  '-0',
  '1e308',
  '5e-324',
  '1e400',
  'NaN',
  'Infinity',
  '',
  '%E0%A4%A',
  '<b>',
  '1,2,x',
];

/** Anything an address can say to the widget: right values, wrong ones, and noise. */
export function queriesOf({ name, table }: Params): fc.Arbitrary<string> {
  const params = Object.entries<Param>(table);
  const words = params.flatMap(([, param]) =>
    'values' in param ? param.values : 'nullAs' in param ? [param.nullAs ?? ''] : [],
  );
  const said = fc.oneof(
    fc.double().map(String),
    fc.integer({ min: -10, max: 2000 }).map(String),
    fc.constantFrom(...NOISE, ...words),
    fc.array(fc.double(), { maxLength: 5 }).map((values) => values.join(',')),
    fc.string({ maxLength: 12 }),
  );
  const key = fc.constantFrom(...params.map(([param]) => param), '__proto__');
  return fc
    .array(fc.tuple(key, said), { minLength: 1, maxLength: 7 })
    .map((pairs) => pairs.map(([param, value]) => `${name}.${param}=${encodeURIComponent(value)}`))
    .map((pairs) => `?${pairs.join('&')}`);
}
