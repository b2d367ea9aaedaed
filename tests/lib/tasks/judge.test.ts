/** What is said of the question's script and of a reader's `adam`. */
import { describe, expect, test } from 'vitest';

import { FUNCTION_STREAMS, SCRIPT_STREAMS } from '../../../src/lib/tasks/streams.ts';
import { taskOf } from '../../../src/lib/tasks/task.ts';
import { run } from '../python/run.ts';
import { checked, source } from './support.ts';

const question = source('question');
const solution = source('tasks/adam_solution');
const found = async (kind: 'script' | 'function', code: string) =>
  (await checked(kind, code)).verdict;
/** A script with lines of it replaced; each must be there. */
const changed = (code: string, ...changes: readonly (readonly [string, string])[]): string =>
  changes.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, code);

test.each([...SCRIPT_STREAMS, ...FUNCTION_STREAMS])(
  '$expression is $name in Python too',
  async ({ expression, seed, gradients }) => {
    const { printed } = await run(
      `import numpy as np\nnp.random.seed(${seed ?? 0})\nfor g in ${expression}: print(repr(float(g)))`,
    );
    expect(printed.trim().split('\n').map(Number)).toEqual(gradients);
  },
);

describe('the question’s script', () => {
  test('is the mistake that its asker made', async () => {
    expect(await found('script', question)).toMatchObject({
      kind: 'departs',
      stream: { name: 'constant' },
      t: 2,
      mistake: 'in-place',
    });
  });

  test('passes when it is mended, in our way and in others', async () => {
    const mended = source('tasks/script_solution');
    expect(await found('script', mended)).toEqual({ kind: 'passed' });
    const g = 'g_list = [10 for _ in range(num)]';
    const moved = changed(mended, [g, 'g_list = [\n    10 # ten\n    for _ in range(num)\n]']);
    expect(await found('script', moved)).toEqual({ kind: 'passed' });
    expect(await found('script', changed(mended, [g, 'g_list = x']))).toEqual({ kind: 'passed' });
  });

  test('is found out when it is only patched: a constant gradient passes, the ramp departs', async () => {
    const patched = changed(
      question,
      ['    m = m/(1-beta_m**i)', '    if i == 1: m = m/(1-beta_m**i)'],
      ['    v = v/(1-beta_v**i)', '    if i == 1: v = v/(1-beta_v**i)'],
    );
    expect(await found('script', patched)).toMatchObject({
      kind: 'departs',
      stream: { name: 'ramp' },
      t: 2,
      mistake: 'first-step-only',
      before: ['constant'],
    });
  });

  test('that prints the right numbers and computes none is not let through', async () => {
    const faked = `g_list = 1\nprint("==>> mv: ", [1] * 100)\nmv = [0.9999000099990002] * 100`;
    expect(await found('script', faked)).toMatchObject({ stream: { name: 'ramp' }, t: 1 });
  });

  test.each([
    ['mv', changed(question, ['mv = np', 'mw = np'], ['mv)\nplt', 'mw)\nplt'], ['x, mv', 'x, mw'])],
    ['g_list', question.replaceAll('g_list', 'gradients')],
  ])('without %s is told so', async (name, code) => {
    expect(await found('script', code)).toEqual({ kind: 'missing', name });
  });

  test('that stops is not checked, and its line is known', async () => {
    const { verdict, failure } = await checked('script', `${question}1/0`);
    expect(verdict).toBeNull();
    expect(failure).toMatchObject({ type: 'ZeroDivisionError', line: question.split('\n').length });
  });

  test('of another length is told so', async () => {
    expect(await found('script', `${question}mv = mv[:3]`)).toMatchObject({
      kind: 'length',
      came: 3,
    });
  });
});

describe('a function', () => {
  test('passes as we write it', async () => {
    expect(await found('function', solution)).toEqual({ kind: 'passed' });
  });

  const hats = ['m_hat = m / (1 - beta1**t)', 'v_hat = v / (1 - beta2**t)'] as const;
  const both = (m: string, v: string): readonly (readonly [string, string])[] => [
    [hats[0], m],
    [hats[1], v],
  ];
  const square = 'v = beta2 * v + (1 - beta2) * g**2';
  test.each([
    ['in-place', both('m = m_hat = m / (1 - beta1**t)', 'v = v_hat = v / (1 - beta2**t)')],
    ['never', both('m_hat = m', 'v_hat = v')],
    ['multiply', both('m_hat = m * (1 - beta1**t)', 'v_hat = v * (1 - beta2**t)')],
    ['no-exponent', both('m_hat = m / (1 - beta1)', 'v_hat = v / (1 - beta2)')],
    ['only-m-corrected', [[hats[1], 'v_hat = v']]],
    ['only-v-corrected', [[hats[0], 'm_hat = m']]],
    ['absolute', [[square, 'v = beta2 * v + (1 - beta2) * abs(g)']]],
    ['epsilon-inside', [['v_hat**0.5 + eps', '(v_hat + eps)**0.5']]],
    ['no-root', [['v_hat**0.5', 'v_hat']]],
    ['counter-ahead', [['enumerate(gradients, 1)', 'enumerate(gradients, 2)']]],
    ['sign-flipped', [['lr * m_hat', '-lr * m_hat']]],
    ['lr-left-out', [['lr * m_hat', 'm_hat']]],
    [
      'first-step-only',
      both(
        'm = m_hat = m / (1 - beta1) if t == 1 else m',
        'v = v_hat = v / (1 - beta2) if t == 1 else v',
      ),
    ],
    [
      'epsilon-hat',
      [['m_hat / (v_hat**0.5 + eps)', '(1 - beta2**t)**0.5 / (1 - beta1**t) * m / (v**0.5 + eps)']],
    ],
  ] as const)('with the mistake %s has it named', async (mistake, changes) => {
    expect(await found('function', changed(solution, ...changes))).toMatchObject({
      kind: 'departs',
      mistake,
    });
  });

  test('whose t begins at 0 divides by 0, or leaves nan', async () => {
    const from = ['enumerate(gradients, 1)', 'enumerate(gradients)'] as const;
    expect(await found('function', `${changed(solution, from).split('print')[0]}`)).toMatchObject({
      kind: 'raised',
      stream: 'constant',
      traceback: expect.stringContaining('line 7, in adam') as string,
    });
    const arrays = changed(solution, from, ['m = v = 0', 'm = v = np.array([0.0])']);
    expect(
      await found('function', `import numpy as np\n${arrays.split('print')[0]}`),
    ).toMatchObject({ kind: 'departs', t: 1, mistake: 'counter-from-zero' });
  });

  test('with a slip that is none of these departs without a name', async () => {
    expect(
      await found('function', changed(solution, ['(1 - beta1) * g', '(1 - beta1) * 2 * g'])),
    ).toMatchObject({ kind: 'departs', t: 1, mistake: null });
  });

  test('that knows only the defaults is found out by other decay rates', async () => {
    const typed = changed(solution, [
      '    m = v = 0\n',
      '    beta1, beta2 = 0.9, 0.999\n    m = v = 0\n',
    ]);
    expect(await found('function', typed)).toMatchObject({
      kind: 'departs',
      stream: { name: 'decays' },
    });
  });

  test('that keeps something between calls is told so', async () => {
    const kept = `calls = []
${changed(solution, ['    m = v = 0\n', '    calls.append(1)\n    m = v = 0\n'], ['lr * m_hat', '(len(calls) < 7) * lr * m_hat'])}`;
    expect(await found('function', kept.split('print')[0] ?? '')).toEqual({ kind: 'state-kept' });
  });

  test.each([
    ['nothing', 'def adam(*rest): pass', { kind: 'unreadable', type: 'NoneType' }],
    ['words', 'def adam(*rest): return ["a"]', { kind: 'unreadable', type: 'list' }],
    ['one number', 'def adam(g, *rest): return g[:1]', { kind: 'length', came: 1 }],
    ['too few parameters', 'def adam(g): return g', { kind: 'raised', stream: 'constant' }],
  ])('that returns %s is told so', async (_, code, due) => {
    expect(await found('function', code)).toMatchObject(due);
  });

  test('prints while it is checked, and nobody hears it', async () => {
    const loud = solution.replace('    m = v', '    print("loud")\n    m = v');
    const { printed, verdict } = await checked('function', loud);
    expect(printed.match(/loud/g)).toHaveLength(1);
    expect(verdict).toEqual({ kind: 'passed' });
  });
});

test('every mistake departs from right Adam on some stream, by more than names it', () => {
  for (const kind of ['script', 'function'] as const) {
    const task = taskOf(kind);
    if (!('sheet' in task)) throw new Error('it has a sheet');
    const [first] = task.sheet;
    for (const id of Object.keys(first?.mistakes ?? {}) as (keyof NonNullable<
      typeof first
    >['mistakes'])[]) {
      if (kind === 'script' && id === 'lr-left-out') continue; // it has none to leave out
      const apart = task.sheet.some(({ due, mistakes }) =>
        due.some((value, i) => {
          const other = mistakes[id]?.[i] ?? null;
          return other === null || Math.abs(other - (value ?? NaN)) > 1e-5 * Math.abs(value ?? NaN);
        }),
      );
      expect(apart, `${kind} ${id}`).toBe(true);
    }
  }
});
