import { by, type Line, type Script } from './script.ts';

/** How many numbers each layer of a network has. */
export interface Layers {
  readonly inputs: number;
  readonly hidden: number;
  readonly outputs: number;
}

/** How many parameters a network has: W1 (inputs × hidden), b1, W2 (hidden × outputs), b2. */
export const sizeOf = ({ inputs, hidden, outputs }: Layers): number =>
  (inputs + 1) * hidden + (hidden + 1) * outputs;

/** Where the parts of all parameters end, but for the last. */
const endsOf = ({ inputs, hidden, outputs }: Layers): readonly [number, number, number] => [
  inputs * hidden,
  (inputs + 1) * hidden,
  (inputs + 1 + outputs) * hidden,
];

/** `start(seed)`: the first parameters, normal over the root of how many numbers come in, biases 0; the script has `NORMAL_GENERATOR` above. */
export function startOf({ inputs, hidden, outputs }: Layers): Line {
  const python = (whole: string) => [
    '',
    'def start(seed):',
    '    np.random.seed(2 * seed)',
    `    w1 = np.random.normal(0, 1, ${inputs * hidden}) / np.sqrt(${inputs})`,
    '    np.random.seed(2 * seed + 1)',
    `    w2 = np.random.normal(0, 1, ${hidden * outputs}) / np.sqrt(${hidden})`,
    `    return ${whole}`,
    '',
  ];
  const all = `np.concatenate([w1, np.zeros(${hidden}), w2, np.zeros(${outputs})])`;
  return by({
    numpy: python(all),
    torch: python(`torch.from_numpy(${all})`),
    typescript: [
      '',
      'const start = (seed: number): number[] => [',
      `  ...normal(${inputs * hidden}, 2 * seed).map((w) => w / Math.sqrt(${inputs})),`,
      `  ...new Array<number>(${hidden}).fill(0),`,
      `  ...normal(${hidden * outputs}, 2 * seed + 1).map((w) => w / Math.sqrt(${hidden})),`,
      `  ...new Array<number>(${outputs}).fill(0),`,
      '];',
      '',
    ],
  });
}

const layersIn = (layers: Layers, split: string): readonly string[] => [
  '',
  'def layers(theta):',
  `    w1, b1, w2, b2 = ${split}`,
  `    return w1.reshape(${layers.inputs}, ${layers.hidden}), b1, w2.reshape(${layers.hidden}, ${layers.outputs}), b2`,
  '',
];

const NUMPY = `
def scores(theta, x):
    w1, b1, w2, b2 = layers(theta)
    return np.tanh(x @ w1 + b1) @ w2 + b2

def loss_and_gradient(theta, x, y):
    w1, b1, w2, b2 = layers(theta)
    rows = np.arange(len(y))
    h = np.tanh(x @ w1 + b1)
    z = h @ w2 + b2
    z = z - z.max(axis=1, keepdims=True)
    p = np.exp(z)
    total = p.sum(axis=1, keepdims=True)
    loss = (np.log(total[:, 0]) - z[rows, y]).mean()
    pull = p / total
    pull[rows, y] -= 1
    pull = pull / len(y)
    back = (pull @ w2.T) * (1 - h * h)
    parts = [x.T @ back, back.sum(axis=0), h.T @ pull, pull.sum(axis=0)]
    return loss, np.concatenate([part.ravel() for part in parts])

def share_right(theta, x, y):
    return (scores(theta, x).argmax(axis=1) == y).mean()
`;

const TORCH = `
def scores(theta, x):
    w1, b1, w2, b2 = layers(theta)
    return torch.tanh(x @ w1 + b1) @ w2 + b2

def loss_over(theta, x, y):
    return torch.nn.functional.cross_entropy(scores(theta, x), y)

def share_right(theta, x, y):
    return (scores(theta, x).argmax(axis=1) == y).double().mean()
`;

/** The same sums in the same order as \`lib/train/network.ts\`. */
const TYPESCRIPT = `
// What one example makes of both layers.
function forward(theta: number[], x: number[]): { h: number[]; z: number[] } {
  const h = theta.slice(B1, W2);
  for (const [i, xi] of x.entries())
    if (xi !== 0) for (let j = 0; j < HIDDEN; j++) h[j] += xi * theta[i * HIDDEN + j];
  for (let j = 0; j < HIDDEN; j++) h[j] = Math.tanh(h[j]);
  const z = theta.slice(B2);
  for (let j = 0; j < HIDDEN; j++)
    for (let o = 0; o < OUTPUTS; o++) z[o] += h[j] * theta[W2 + j * OUTPUTS + o];
  return { h, z };
}

function lossAndGradient(theta: number[], x: number[][], y: number[]): [number, number[]] {
  const g = new Array<number>(theta.length).fill(0);
  let loss = 0;
  for (const [n, label] of y.entries()) {
    const { h, z } = forward(theta, x[n]);
    const most = Math.max(...z);
    const p = z.map((each) => Math.exp(each - most));
    const total = p.reduce((sum, each) => sum + each, 0);
    loss += Math.log(total) - (z[label] - most);
    const pull = p.map((each, o) => each / total - (o === label ? 1 : 0));
    const back = h.map((hj, j) => {
      let sum = 0;
      for (let o = 0; o < OUTPUTS; o++) {
        const k = W2 + j * OUTPUTS + o;
        g[k] += hj * pull[o];
        sum += theta[k] * pull[o];
      }
      return sum * (1 - hj * hj);
    });
    for (let j = 0; j < HIDDEN; j++) g[B1 + j] += back[j];
    for (let o = 0; o < OUTPUTS; o++) g[B2 + o] += pull[o];
    for (const [i, xi] of x[n].entries())
      if (xi !== 0) for (let j = 0; j < HIDDEN; j++) g[i * HIDDEN + j] += xi * back[j];
  }
  return [loss / y.length, g.map((each) => each / y.length)];
}

function shareRight(theta: number[], x: number[][], y: number[]): number {
  const right = y.filter((label, n) => {
    const { z } = forward(theta, x[n]);
    return z.indexOf(Math.max(...z)) === label;
  });
  return right.length / y.length;
}
`;

const text = (block: string): Script => ['', ...block.trim().split('\n'), ''];

/**
 * A network of one hidden layer as functions of all its parameters, `theta`, and of examples, rows `x` and classes `y`:
 * tanh, then softmax and cross entropy. `share_right(theta, x, y)` in every language; the mean loss and its gradient are
 * `loss_and_gradient(theta, x, y)`, and in PyTorch `loss_over(theta, x, y)`, which autograd takes the gradient of.
 */
export function network(layers: Layers): Line {
  const [b1, w2, b2] = endsOf(layers);
  const { hidden, outputs } = layers;
  const parts = [b1, w2 - b1, b2 - w2, outputs].join(', ');
  return by({
    numpy: [...layersIn(layers, `np.split(theta, [${b1}, ${w2}, ${b2}])`), ...text(NUMPY)],
    torch: [...layersIn(layers, `torch.split(theta, [${parts}])`), ...text(TORCH)],
    typescript: [
      `const [HIDDEN, OUTPUTS] = [${hidden}, ${outputs}];`,
      `const [B1, W2, B2] = [${b1}, ${w2}, ${b2}]; // where the biases and the second weights begin`,
      ...text(TYPESCRIPT),
    ],
  });
}
