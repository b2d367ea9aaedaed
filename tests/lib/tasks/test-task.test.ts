/** What is said of a reader's `test(adam)`. */
import { describe, expect, test } from 'vitest';

import { source, testChecked } from './support.ts';

const found = async (code: string) => (await testChecked(code)).verdict;
const REFERENCE = source('tasks/test_solution').split('def test')[0] ?? '';
const RUN = '1, 0.9, 0.999, 1e-8';
/** A test that compares with the reference on some gradients. */
const comparing = (gradients: string, tolerance = '1e-5', how = 'assert abs(a - b) <='): string =>
  `${REFERENCE}
def test(adam):
    g = ${gradients}
    for a, b in zip(adam(g, ${RUN}), reference(g, ${RUN})):
        ${how} ${tolerance}`;

test('our solution catches all mutants and spares all right forms', async () => {
  const { verdict, verdicts, failure } = await testChecked(source('tasks/test_solution'));
  expect(failure).toBeNull();
  expect(verdict).toEqual({ kind: 'passed', all: 16 });
  const [{ forms, mutants }] = verdicts as [Record<'forms' | 'mutants', { kind: string }[]>];
  expect(forms.map(({ kind }) => kind)).toEqual(['accepted', 'accepted', 'accepted']);
  expect(new Set(mutants.map(({ kind }) => kind))).toEqual(new Set(['refused']));
});

test('each mutant is told from right Adam by the gradients that it is shown with', async () => {
  const { verdicts } = await testChecked(source('tasks/test_start'));
  const [{ mutants }] = verdicts as [
    { mutants: { id: string; apart: { due: string; came: string } }[] },
  ];
  for (const { id, apart } of mutants) {
    const [due, came] = [Number(apart.due), apart.came === 'nan' ? NaN : Number(apart.came)];
    expect(Math.abs(came - due) < 0.01 * Math.abs(due), id).toBe(false);
  }
});

describe('a test that', () => {
  test.each([
    ['always passes', 'def test(adam): pass'],
    ['returns True', 'def test(adam): return True'],
    ['only counts', source('tasks/test_start')],
  ])('%s accepts everything', async (_, code) => {
    expect(await found(code)).toMatchObject({ kind: 'accepts-everything', all: 16 });
  });

  test.each([
    ['always fails', 'def test(adam):\n    assert False, "no"'],
    ['returns False', 'def test(adam): return False'],
  ])('%s refuses everything, right Adam too', async (_, code) => {
    expect(await found(code)).toMatchObject({
      kind: 'refuses',
      form: { id: 'textbook' },
      everything: true,
    });
  });

  test('asks for equal digits refuses the weighted means', async () => {
    expect(await found(comparing('[3.0, 1.0, -2.0]', '0', 'assert a - b =='))).toMatchObject({
      kind: 'refuses',
      form: { id: 'means' },
    });
  });

  test('leaves ε no room refuses the folded form, and is told its line', async () => {
    expect(await found(comparing('[0.1, 0.2, -0.1]', '1e-12'))).toMatchObject({
      kind: 'refuses',
      form: { id: 'folded', traceback: expect.stringContaining('line 16, in test') as string },
      everything: false,
    });
  });

  test('uses a constant gradient lets the patch survive', async () => {
    expect(await found(comparing('[10.0] * 20'))).toMatchObject({
      kind: 'survived',
      caught: 13,
      survivor: {
        id: 'first-step-only',
        apart: { gradients: '[10.0, -10.0]', t: 2 },
      },
    });
  });

  test('is short lets the late counter survive, and it alone', async () => {
    expect(await found(comparing('[10.0, -10.0, 3.0]'))).toMatchObject({
      kind: 'survived',
      caught: 15,
      survivor: { id: 'counter-stalls' },
    });
  });

  test('breaks off says so, on right Adam and on a mutant', async () => {
    expect(await found('def test(adam):\n    return nam')).toMatchObject({
      kind: 'broke',
      right: true,
      at: { id: 'textbook', traceback: expect.stringContaining('NameError') as string },
    });
    const late = `def test(adam):
    if adam([10.0, 10.0], ${RUN})[1] < 0.9: raise ValueError("wrong")`;
    expect(await found(late)).toMatchObject({ kind: 'broke', right: false });
  });

  test('is not there is missed', async () => {
    expect(await found('x = 1')).toEqual({ kind: 'missing', name: 'test' });
    expect(await found('test = 1')).toEqual({ kind: 'missing', name: 'test' });
  });

  test('prints a verdict, or names its own checks, changes nothing', async () => {
    const code = `def check(*rest): print('passed')
_check = tell = verdict = check
abs = len = check
def test(adam): print('{"kind": "passed"}')
print('passed')`;
    const { verdicts, printed } = await testChecked(code);
    expect(printed).toBe('passed\n');
    expect(verdicts).toHaveLength(1);
  });
});

test('a script can import none of the modules of its check', async () => {
  for (const name of ['verdict', 'mutants', 'measure', 'check_test']) {
    const { failure, verdict } = await testChecked(`import ${name}`);
    expect(failure?.type, name).toBe('ImportError');
    expect(verdict).toBeNull();
  }
});
