/** The digits, and the network that learns them, in scripts. @module */
import { network, sizeOf, startOf } from './networks.ts';
import { NORMAL_GENERATOR } from './random.ts';
import { BLANK, by, note, take, type Line, type Script } from './script.ts';

/** 64 pixels, 32 in the hidden layer, 10 classes. */
const LAYERS = { inputs: 64, hidden: 32, outputs: 10 } as const;
/** How many parameters the network has. */
export const SIZE = sizeOf(LAYERS);
/** Digits before this one are learned from, the rest are tested on. */
export const TRAINING = 1500;
const SOURCE = 'UCI, Optical Recognition of Handwritten Digits (Alpaydin, Kaynak 1998), CC BY 4.0';

/** `inputs`, pixels from 0 to 1, a digit a row, and `labels`, the class of each. TypeScript imports `readFileSync` above. */
export const DIGITS: Line = by({
  python: [
    note(SOURCE),
    'digits = load_digits()',
    'inputs, labels = digits.data / 16, digits.target',
  ],
  typescript: [
    note(`${SOURCE};`),
    note('save data/digits.json of this site, Adam, Step by Step, beside this file'),
    "const data = JSON.parse(readFileSync(new URL('digits.json', import.meta.url), 'utf8'));",
    'const pixels = Array.from(data.pixels as string, (pixel) => parseInt(pixel, 17) / 16);',
    'const labels = Array.from(data.labels as string, Number);',
    `const inputs = labels.map((_, n) => pixels.slice(${LAYERS.inputs} * n, ${LAYERS.inputs} * (n + 1)));`,
  ],
});

/** The digits of step t, as \`x\` and \`y\`. */
export const BATCH: Line = by({
  numpy: [
    `rows = (batch * (t - 1) + np.arange(batch)) % ${TRAINING}`,
    'value, g = loss_and_gradient(theta, inputs[rows], labels[rows])',
  ],
  torch: [
    `rows = (batch * (t - 1) + torch.arange(batch)) % ${TRAINING}`,
    'value = loss_over(theta, inputs[rows], labels[rows])',
  ],
  typescript: [
    `const rows = Array.from({ length: batch }, (_, i) => (batch * (t - 1) + i) % ${TRAINING});`,
    'const [x, y] = [rows.map((row) => inputs[row]), rows.map((row) => labels[row])];',
    'const [value, gradient] = lossAndGradient(theta, x, y);',
    take('g', 'gradient'),
  ],
});

/** What such a script begins with: the data, and the network as functions. */
export const HEAD: Script = [
  by({ typescript: ["import { readFileSync } from 'node:fs';"] }),
  BLANK,
  DIGITS,
  by({ torch: ['inputs, labels = torch.from_numpy(inputs), torch.from_numpy(labels)'] }),
  BLANK,
  NORMAL_GENERATOR,
  network(LAYERS),
  startOf(LAYERS),
];
