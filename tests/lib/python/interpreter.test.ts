/** What an interpreter refuses, how it fails, and what it reads otherwise. */
import { describe, expect, test } from 'vitest';

import { showFields } from '../../../src/lib/python/f-strings.ts';
import { inPlace } from '../../../src/lib/python/in-place.ts';
import { MODULES } from '../../../src/lib/python/interpreter.ts';
import { run } from './run.ts';

describe('a failure', () => {
  test.each([
    ['x = 1\n1/0', { type: 'ZeroDivisionError', line: 2 }],
    ['def f():\n    return nam\nf()', { type: 'NameError', line: 2 }],
    ['x = (1 +', { type: 'SyntaxError', line: 1 }],
    ['import numpy as np\nnp.zeros(3)[5]', { type: 'IndexError', line: 2 }],
    ['import numpy as np\n\nnp.zeros(3) + np.zeros(2)', { type: 'ValueError', line: 3 }],
    ['import numpy as np\nnp.fft(1)', { type: 'AttributeError', line: 2 }],
    ['a = [0]\nwhile True: a = a + a', { type: 'MemoryError', line: 2 }],
    ['while True: print("x" * 80)', { type: 'TooMuch' }],
    [
      'try:\n  while True: print("x" * 80)\nexcept OSError: pass\nraise KeyError',
      { type: 'TooMuch' },
    ],
    ['[*range(3)]', { type: 'SyntaxError', message: '*x must be assignment target' }],
  ])('of %j says what and where', async (code, due) => {
    expect((await run(code)).failure).toMatchObject(due);
  });

  test('leaves what was printed before', async () => {
    expect((await run('print(1)\nprint(nam)')).printed).toBe('1\n');
  });
});

describe('imports', () => {
  test.each(MODULES)('%s is there', async (name) => {
    expect((await run(`import ${name}\nprint(1)`)).failure).toBeNull();
  });

  test.each(['js', 'jsffi', 'os', 'sys', 'builtins', 'socket', 'asyncio', 'vfs', '_site'])(
    '%s is not',
    async (name) => {
      const due = { type: 'ImportError', message: `no module named '${name}'` };
      expect((await run(`import ${name}`)).failure).toMatchObject(due);
      expect((await run(`__import__('${name}')`)).failure).toMatchObject(due);
    },
  );
});

test('nothing that may be imported leads to a module that may not', async () => {
  const tops = MODULES.filter((name) => !name.includes('.'));
  const walk = [
    ...tops.map((name) => `import ${name}`),
    'def walk(module, path):',
    '    for name in dir(module):',
    '        value = getattr(module, name, None)',
    '        if type(value) is type(math):',
    "            print(path + '.' + name)",
    "            walk(value, path + '.' + name)",
    ...tops.map((name) => `walk(${name}, '${name}')`),
  ];
  const { printed } = await run(walk.join('\n'));
  expect(printed.trim().split('\n')).toEqual([
    'numpy.math',
    'matplotlib.pyplot',
    'matplotlib.pyplot.json',
  ]);
});

test('what NumPy would warn of is heard', async () => {
  const { warnings } = await run('import numpy as np\nnp.array([1.0]) / np.array([0.0])');
  expect(warnings?.join()).toContain('divide by zero');
});

test('operators in place are written out where they are statements, and nowhere else', () => {
  const code = 's = "a *= 2" # b /= 3\nif x: a *= 2; b **= (1 +\n 2)\nf(c == 1, d := 2)';
  expect(inPlace(code)).toEqual({
    code: 's = "a *= 2" # b /= 3\nif x: a = _imul(a, 2); b = _ipow(b, (1 +\n 2))\nf(c == 1, d := 2)',
    names: ['_imul', '_ipow'],
  });
});

test('fields of f-strings are shown as Python shows them, but for those with a format', () => {
  expect(showFields('f"{x} {x:.2f} {x!r} {{x}} {x=}" + "{x}" # f"{x}"')).toBe(
    'f"{_show((x))} {x:.2f} {repr((x))} {{x}} {x=}" + "{x}" # f"{x}"',
  );
});
