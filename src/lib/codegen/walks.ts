import { adamLines } from './corrections.ts';
import {
  BLANK,
  by,
  define,
  each,
  filled,
  loop,
  note,
  num,
  number,
  show,
  take,
  vector,
  type Line,
  type Script,
} from './script.ts';

/** How far a bowl is turned, and how curved it is along its axes; one curvature makes a parabola. */
export interface BowlSetting {
  readonly curvature: readonly (number | string)[];
  /** Anticlockwise, in degrees. */
  readonly rotation?: number;
}

/**
 * A quadratic loss and its gradient, as functions of a vector `theta`; the same operations as the library's, in the
 * same order.
 */
export const bowl = ({ curvature, rotation = 0 }: BowlSetting): Script => [
  vector('curvature', curvature),
  ...(rotation === 0 ? straight(curvature.length) : turned(rotation)),
];

function straight(dim: number): Script {
  const each = (text: (i: number) => string) => Array.from({ length: dim }, (_, i) => text(i));
  const squares = each((i) => `curvature[${i}] * theta[${i}] * theta[${i}]`).join(' + ');
  const slopes = each((i) => `curvature[${i}] * theta[${i}]`);
  const gradient = define('gradient', ['theta'], [], 'curvature * theta');
  const loss = (sum: string) => define('loss', ['theta'], [], `${sum} / 2`);
  return [
    by({
      numpy: [loss('(curvature * theta * theta).sum()'), gradient],
      torch: [loss('(curvature * theta**2).sum()'), gradient],
      typescript: [
        loss(dim === 1 ? squares : `(${squares})`),
        define('gradient', ['theta'], [], slopes),
      ],
    }),
  ];
}

function turned(degrees: number): Script {
  const xy = by({ python: ['x, y = theta'], typescript: ['const [x, y] = theta;'] });
  return [
    number('rotation', `${num(degrees)} * pi / 180`),
    number('c', 'cos(rotation)'),
    number('s', 'sin(rotation)'),
    define(
      'loss',
      ['theta'],
      [
        xy,
        number('u', 'c * x + s * y', 'along the axes of the bowl'),
        number('w', 'c * y - s * x'),
      ],
      '(curvature[0] * u * u + curvature[1] * w * w) / 2',
    ),
    define(
      'gradient',
      ['theta'],
      [
        xy,
        number('u', 'curvature[0] * (c * x + s * y)'),
        number('w', 'curvature[1] * (c * y - s * x)'),
      ],
      ['c * u - s * w', 's * u + c * w'],
    ),
  ];
}

/** An optimizer as lines between a gradient `g` and the next `theta`. */
export interface Rule {
  /** The vectors it remembers, all zero at first. */
  readonly state: readonly string[];
  readonly lines: Script;
  /** PyTorch's own, where it has the same, and what it calls what it remembers. */
  readonly torch?: string;
  readonly inTorch?: Readonly<Record<string, string>>;
}

/** Adam's lines as the stepper shows them. */
export const ADAM_LINES = adamLines('separate');

const ADAM = 'Adam([theta], lr=lr, betas=(beta1, beta2), eps=eps)';

/** Their settings bear the names that the lessons give them: `lr`, `beta`, `alpha`, `beta1`, `beta2`, `eps`. */
export const RULES = {
  descent: {
    state: [],
    lines: [each('theta', 'theta - lr * g')],
    torch: 'SGD([theta], lr=lr)',
  },
  ball: {
    state: ['buf'],
    lines: [each('buf', 'beta * buf + g'), each('theta', 'theta - lr * buf')],
    torch: 'SGD([theta], lr=lr, momentum=beta)',
  },
  ema: {
    state: ['m'],
    lines: [each('m', 'beta * m + (1 - beta) * g'), each('theta', 'theta - lr * m')],
  },
  adagrad: {
    state: ['squares'],
    lines: [
      each('squares', 'squares + g * g'),
      each('theta', 'theta - lr * (g / (sqrt(squares) + eps))'),
    ],
    torch: 'Adagrad([theta], lr=lr, eps=eps)',
    inTorch: { squares: 'sum' },
  },
  rmsprop: {
    state: ['v'],
    lines: [
      each('v', 'alpha * v + (1 - alpha) * (g * g)'),
      each('theta', 'theta - lr * (g / (sqrt(v) + eps))'),
    ],
    torch: 'RMSprop([theta], lr=lr, alpha=alpha, eps=eps)',
    inTorch: { v: 'square_avg' },
  },
  adam: {
    state: ['m', 'v'],
    lines: [...ADAM_LINES, each('theta', 'theta - lr * update')],
    torch: ADAM,
    inTorch: { m: 'exp_avg', v: 'exp_avg_sq' },
  },
  /** The same with the corrections taken out of the vectors: the paper's efficient form, its ε as in `adam`. */
  efficientAdam: {
    state: ['m', 'v'],
    lines: [
      ...ADAM_LINES.slice(0, 2),
      number('root', 'sqrt(1 - beta2**t)'),
      number('rate', 'lr * root / (1 - beta1**t)'),
      each('theta', 'theta - rate * m / (sqrt(v) + eps * root)'),
    ],
    torch: ADAM,
  },
} as const satisfies Record<string, Rule>;

/** Where a run starts: numbers or expressions of settings, or how many and a line that gives `theta` all of them. */
export type Start = readonly (number | string)[] | { readonly size: number; readonly line: Line };

/** A run on a loss. */
export interface Walk {
  readonly start: Start;
  /** What else happens after each step. */
  readonly then?: Script;
  /** What of a step is looked at once the run has ended. */
  readonly kept?: readonly string[];
  /** Our lines in PyTorch too, where rounding decides; `beside` runs torch.optim's. */
  readonly own?: boolean;
}

/**
 * A run of `steps` steps along `gradient(theta)`, which leaves `theta` where it ends. In PyTorch it takes torch.optim's optimizer
 * where there is one, and its gradient from autograd.
 */
export function walk(rule: Rule, { start, then = [], kept = [], own = false }: Walk): Script {
  const size = 'line' in start ? start.size : start.length;
  const ours = [
    startLine(start),
    ...rule.state.map((name) => filled(name, size, 0)),
    by({ typescript: kept.map((name) => filled(name, size, 0)) }),
    loop('t', 1, 'steps', [take('g', 'gradient(theta)'), ...rule.lines, ...then]),
  ];
  if (own || rule.torch === undefined) return ours;
  return [by({ numpy: ours, torch: builtIn(rule.torch, start, then), typescript: ours })];
}

const startLine = (start: Start): Line => ('line' in start ? start.line : vector('theta', start));

const builtIn = (optimizer: string, start: Start, then: Script): Script => [
  startLine(start),
  'theta.requires_grad_()',
  `optimizer = torch.optim.${optimizer}`,
  loop('t', 1, 'steps', [
    'optimizer.zero_grad()',
    'loss(theta).backward()',
    'optimizer.step()',
    ...then,
  ]),
];

/** In PyTorch, the same run by torch.optim's optimizer: where it ends, a line a coordinate. */
export function beside({ torch = '' }: Rule, start: readonly (number | string)[]): Line {
  const name = `torch.optim.${torch.replace(/\(.*/, '')}`;
  return by({
    torch: [
      BLANK,
      note('its last digits may differ: it rounds in another order'),
      ...builtIn(torch, start, []),
      ...start.map((_, i) => show(`${name}, theta ${i + 1}`, `theta[${i}]`)),
    ],
  });
}

/** What a rule remembers under its own names, where PyTorch's optimizer has been at work. */
export const remembered = ({ inTorch = {} }: Rule): Line =>
  by({
    torch: Object.entries(inTorch).map(
      ([name, key]) => `${name} = optimizer.state[theta]["${key}"]`,
    ),
  });

/** The gradient where a run has ended, as `g`; in PyTorch from autograd. */
export const GRADIENT_HERE: Line = by({
  numpy: [take('g', 'gradient(theta)')],
  torch: ['(g,) = torch.autograd.grad(loss(theta), theta)'],
  typescript: [take('g', 'gradient(theta)')],
});

/** Paragraphs, a blank line between them. */
export const paragraphs = (...parts: readonly Script[]): Script =>
  parts.flatMap((part) => [BLANK, ...part]);
