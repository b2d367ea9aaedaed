import fc from 'fast-check';

const PARAMS = [
  'stream',
  'value',
  'seed',
  'values',
  'steps',
  'beta1',
  'beta2',
  'eps',
  'show',
  'quantity',
  'scale',
  'step',
  '__proto__',
];

const WORDS = [
  '0',
  '1',
  '-0',
  '1e308',
  '5e-324',
  'NaN',
  'Infinity',
  'constant',
  'ramp',
  'normal',
  'values',
  'log',
  'linear',
  'm',
  'v',
  'root-v',
  'update',
  'in-place,separate',
  'never',
  'multiply,no-exponent',
  '1,2,x',
  '0,0,0',
  '-1e200,1e200',
  '',
  '%E0%A4%A',
  '<b>',
];

const noise = fc.oneof(
  fc.double().map(String),
  fc.integer({ min: -10, max: 2000 }).map(String),
  fc.constantFrom(...WORDS),
  fc.array(fc.double(), { maxLength: 5 }).map((values) => values.join(',')),
  fc.string({ maxLength: 12 }),
);

/** Anything an address can say to the lab: right values, wrong ones, and noise. */
export const queries = fc
  .array(fc.tuple(fc.constantFrom(...PARAMS), noise), { minLength: 1, maxLength: 7 })
  .map(
    (pairs) =>
      `?${pairs.map(([name, value]) => `bug-lab.${name}=${encodeURIComponent(value)}`).join('&')}`,
  );
