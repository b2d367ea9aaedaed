import { describe, expect, it } from 'vitest';

import { MAX_LENGTH } from '../../../src/lib/streams/length.ts';
import { readPaste } from '../../../src/lib/streams/paste.ts';
import { asked, said, sure } from './pastes.ts';

describe('readPaste', () => {
  it.each([
    ['1, 2.5; -3e-2', [1, 2.5, -0.03]],
    ['1 2\t3\n4', [1, 2, 3, 4]],
    [' 1 ,\r\n 2 ,\n', [1, 2]],
    ['10, 10, 10, -10', [10, 10, 10, -10]],
    ['1,2,3', [1, 2, 3]],
    ['10,10,-10', [10, 10, -10]],
    ['1,234,567', [1, 234, 567]],
    ['−1.5\u00a02', [-1.5, 2]],
    ['\uFEFF0.1\n0.2', [0.1, 0.2]],
    ['[1,5]', [1, 5]],
    ['[1, 2,]', [1, 2]],
    ['g = [0.1, -0.2]', [0.1, -0.2]],
    ['const g = [0.1, -0.2];', [0.1, -0.2]],
    ['g <- c(0.1, -0.2)', [0.1, -0.2]],
    ['(0.1, -0.2)', [0.1, -0.2]],
    ['[np.float64(0.1), np.float64(-0.2)]', [0.1, -0.2]],
    ['[0.1 -0.2\n 0.3]', [0.1, -0.2, 0.3]],
    ['[[0.1]\n [-0.2]]', [0.1, -0.2]],
    ['[[0.1, -0.2]]', [0.1, -0.2]],
    ['[0.1, [-0.2]]', [0.1, -0.2]],
    ['array([[0.1],\n       [-0.2]], dtype=float32)', [0.1, -0.2]],
    ['[1; 2; 3]', [1, 2, 3]],
    ["tensor([0.1000, -0.2000], device='cuda:0')", [0.1, -0.2]],
    ["tensor([0.1, -0.2], device='cuda:0', grad_fn=<MulBackward0>)", [0.1, -0.2]],
    ['tensor([[0.1], [-0.2]], dtype=torch.float64, requires_grad=True)', [0.1, -0.2]],
    ['[tensor(0.1000, grad_fn=<MeanBackward0>), tensor(-0.2000)]', [0.1, -0.2]],
    ['tensor(0.1000)\ntensor(-0.2000)', [0.1, -0.2]],
    ['Parameter containing:\ntensor([0.1, 0.2], requires_grad=True)', [0.1, 0.2]],
    ['Array([0.1, 0.2], dtype=float32)', [0.1, 0.2]],
    ['tf.Tensor([0.1 0.2], shape=(2,), dtype=float32)', [0.1, 0.2]],
    ['<tf.Tensor: shape=(2,), dtype=float32, numpy=array([0.1, 0.2], dtype=float32)>', [0.1, 0.2]],
    [
      "<tf.Variable 'w:0' shape=(2,) dtype=float32, numpy=array([0.1, 0.2], dtype=float32)>",
      [0.1, 0.2],
    ],
    ['<tf.Tensor: shape=(), dtype=float32, numpy=0.1>', [0.1]],
    ['Float64Array(3) [ 1, 2, 3 ]', [1, 2, 3]],
    ['new Float64Array([1, 2]);', [1, 2]],
    ['0    0.1\n1   -0.2\ndtype: float64', [0.1, -0.2]],
    ['7    0.1\n2   -0.2\ndtype: float64', [0.1, -0.2]],
    ['0    0.1\n1   -0.2\nName: g, Length: 2, dtype: float64', [0.1, -0.2]],
    ['a    0.1\nb   -0.2\ndtype: float64', [0.1, -0.2]],
    ['2024-01-01    0.1\n2024-01-02   -0.2\nFreq: D, dtype: float64', [0.1, -0.2]],
    ['     g\n0  0.1\n1 -0.2\n2  0.3', [0.1, -0.2, 0.3]],
    ['     g\n7  0.1\n3 -0.2', [0.1, -0.2]],
    ['step,g\n0,0.1\n10,-0.2\n20,0.3', [0.1, -0.2, 0.3]],
    ['step\tmy gradient\n1\t0.1\n2\t-0.2', [0.1, -0.2]],
    ['"g"\n"0.1"\n"-0.2"', [0.1, -0.2]],
    ['# g of every step\n0.1\n0.2', [0.1, 0.2]],
    ['[1]  0.1 -0.2\n[3]  0.3', [0.1, -0.2, 0.3]],
    [' [1]  0.1 -0.2\n', [0.1, -0.2]],
    ['  a    b\n0.1 -0.2', [0.1, -0.2]],
    ['2-element Vector{Float64}:\n  0.1\n -0.2', [0.1, -0.2]],
    ['t;g\n1;0,1\n2;0,2', [0.1, 0.2]],
    ['1 2 3\n4 5 6', [1, 2, 3, 4, 5, 6]],
  ])('reads %j', (text, values) => expect(sure(text)).toEqual(values));

  it.each([
    [
      '0,1; -0,2',
      [
        ['decimal', [0.1, -0.2]],
        ['separator', [0, 1, 0, 2]],
      ],
    ],
    [
      '1,5 2,5',
      [
        ['decimal', [1.5, 2.5]],
        ['separator', [1, 5, 2, 5]],
      ],
    ],
    [
      '3,5\n2,5',
      [
        ['decimal', [3.5, 2.5]],
        ['separator', [3, 5, 2, 5]],
      ],
    ],
    [
      '1,5\n2,7',
      [
        ['decimal', [1.5, 2.7]],
        ['separator', [5, 7]],
        ['separator', [1, 5, 2, 7]],
      ],
    ],
    [
      '1,5',
      [
        ['decimal', [1.5]],
        ['separator', [1, 5]],
      ],
    ],
    [
      '0,1, 0,2',
      [
        ['decimal', [0.1, 0.2]],
        ['separator', [0, 1, 0, 2]],
      ],
    ],
    [
      '1,000; 2,000',
      [
        ['thousands', [1000, 2000]],
        ['decimal', [1, 2]],
        ['separator', [1, 0, 2, 0]],
      ],
    ],
    [
      '1,234.5 2,000.0',
      [
        ['thousands', [1234.5, 2000]],
        ['separator', [1, 234.5, 2, 0]],
      ],
    ],
    [
      '"1,000","2,000"',
      [
        ['thousands', [1000, 2000]],
        ['decimal', [1, 2]],
      ],
    ],
    [
      '0 0.1\n1 -0.2',
      [
        ['separator', [0.1, -0.2]],
        ['separator', [0, 0.1, 1, -0.2]],
      ],
    ],
    [
      'step,loss,g\n0,5,0.1\n1,4,0.2',
      [
        ['loss', [5, 4]],
        ['g', [0.1, 0.2]],
      ],
    ],
    [
      '   loss    g\n0     5  0.1\n1     4  0.2',
      [
        ['loss', [5, 4]],
        ['g', [0.1, 0.2]],
      ],
    ],
    [
      '1,234.5; 12.5',
      [
        ['thousands', [1234.5, 12.5]],
        ['separator', [1, 234.5, 12.5]],
      ],
    ],
    [
      'm,v\n0.3,0.2\n0.1,0.4',
      [
        ['m', [0.3, 0.1]],
        ['v', [0.2, 0.4]],
      ],
    ],
    [
      '0 0 0.1\n0 1 0.2\n1 0 0.3\ndtype: float64',
      [
        ['1', [0, 0, 1]],
        ['2', [0, 1, 0]],
        ['3', [0.1, 0.2, 0.3]],
      ],
    ],
  ] as const)('asks what %j means', (text, readings) =>
    expect(said(asked(text))).toEqual(readings),
  );

  it.each([
    ['range(10)', { reason: 'call', position: 1, token: 'range(10)' }],
    ['np.full(3, 10)', { reason: 'call', position: 1, token: 'np.full(3, 10)' }],
    ['abs(-2)', { reason: 'call', position: 1, token: 'abs(-2)' }],
    ['[1, abs(-2)]', { reason: 'call', position: 2, token: 'abs(-2)' }],
    ['1, abs(-2)', { reason: 'call', position: 2, token: 'abs(-2)' }],
    ['list(range(3))', { reason: 'call', position: 1, token: 'range(3)' }],
    ['new Array(3)', { reason: 'call', position: 1, token: 'Array(3)' }],
    ['torch.Tensor(3)', { reason: 'call', position: 1, token: 'torch.Tensor(3)' }],
    ['np.array([1, 2]) * 3', { reason: 'not-a-number', position: 3, token: '*' }],
    ['[1/2, 3]', { reason: 'not-a-number', position: 1, token: '1/2' }],
    ['[[1, 2], [3, 4]]', { reason: 'grid', rows: 2, columns: 2 }],
    ['[1, 2; 3, 4]', { reason: 'grid', rows: 2, columns: 2 }],
    ['[0.1 0.2 ... 0.9]', { reason: 'shortened' }],
    ['0     0.1\n     ...\n99    0.2\nLength: 100, dtype: float64', { reason: 'shortened' }],
    ['0     0.1\n99    0.2\nLength: 100, dtype: float64', { reason: 'shortened' }],
    ['', { reason: 'empty', position: 1, token: '' }],
    ['[]', { reason: 'empty', position: 1, token: '' }],
    ['1,,2', { reason: 'empty', position: 2, token: '' }],
    ['[1, 2', { reason: 'not-a-number', position: 3, token: '[' }],
    ['1 2 x 4', { reason: 'not-a-number', position: 3, token: 'x' }],
    ['1o\n2\n3', { reason: 'not-a-number', position: 1, token: '1o' }],
    ['[1, nan]', { reason: 'not-finite', position: 2, token: 'nan' }],
    ['0.1\nNA', { reason: 'not-finite', position: 2, token: 'NA' }],
    ['1 5"2" 3', { reason: 'not-a-number', position: 2, token: '5"2"' }],
    ['"1"5,2', { reason: 'not-a-number', position: 1, token: '"1"5' }],
    ['"1,23,4" 2', { reason: 'not-a-number', position: 1, token: '1,23,4' }],
    ['[1,,2]', { reason: 'empty', position: 2, token: '' }],
    ['(1, 2', { reason: 'not-a-number', position: 3, token: '(' }],
    ['['.repeat(1000), { reason: 'not-a-number', position: 1, token: '[' }],
    ['1e999', { reason: 'not-finite', position: 1, token: '1e999' }],
    ['{"g": 1}', { reason: 'not-a-number', position: 1, token: '{' }],
  ])('refuses %j', (text, problem) =>
    expect(readPaste(text)).toEqual({ kind: 'refused', problem }),
  );

  it('refuses more numbers than a stream may have', () => {
    const count = MAX_LENGTH + 1;
    expect(readPaste('1 '.repeat(count))).toEqual({
      kind: 'refused',
      problem: { reason: 'too-many', count, position: count, token: '1' },
    });
  });

  it('says what it left out', () => {
    const left = (text: string) => {
      const paste = readPaste(text);
      return paste.kind === 'read' ? paste.reading.left : paste;
    };
    expect(left('step,g\n0,0.1\n1,-0.2')).toEqual(['head', 'count']);
    expect(left('a 0.1\nb 0.2')).toEqual(['labels']);
    expect(left('0.1 0.2')).toEqual([]);
  });

  it('takes a comma under a head that commas part for a separator', () => {
    expect([...sure('step,g\n0,0\n1,0')]).toEqual([0, 0]);
  });

  it('hides no mistake of a program behind a refusal', () => {
    expect(() => readPaste(undefined as never)).toThrow(TypeError);
  });

  it.each([
    ['0.2354 1e-3 1.00 10 -0.050e+7 0 nan', [4, 1, 3, 2, 2, 0, 0]],
    ['[np.float64(0.30000000000000004), 1.]', [17, 1]],
    ['1.000,25\n2,5', [6, 2]],
    ['"1,000"\n"2,500.5"', [4, 5]],
    [`0.${'3'.repeat(300)}`, [255]],
  ])('says how many digits were printed in %j', (text, expected) => {
    const paste = readPaste(text, { finite: false });
    const [reading] =
      paste.kind === 'ask' ? paste.readings : [paste.kind === 'read' && paste.reading];
    expect(reading && [...reading.digits]).toEqual(expected);
  });

  it('says that comments were left out', () => {
    expect(readPaste('# g of 3 steps\n0.1\n0.2')).toMatchObject({
      reading: { left: ['comments'] },
    });
  });

  it('joins the parts of a row that MATLAB breaks, and of several rows says that they are several', () => {
    expect(sure('x =\n\n Columns 1 through 2:\n\n 1.5 2.5\n\n Column 3:\n\n 3.5')).toEqual([
      1.5, 2.5, 3.5,
    ]);
    expect(readPaste('Columns 1 through 2\n1 2\n3 4\nColumn 3\n5\n6')).toMatchObject({
      problem: { reason: 'grid', rows: 2 },
    });
    expect(readPaste('x =\n\n  1.0e+03 *\n\n  1.5 2.5').kind).toBe('refused');
  });

  it('takes decimal commas under a head that semicolons part', () => {
    expect(sure('step;g\n1;0,5\n2;-1\n3;1e-5')).toEqual([0.5, -1, 1e-5]);
  });
});
