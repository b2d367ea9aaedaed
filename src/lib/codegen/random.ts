import { by, type Line } from './script.ts';

/** NumPy's legacy generator in TypeScript: MT19937, as `streams/mersenne-twister.ts` has it. */
const WORDS = `
// NumPy's np.random.seed generator, MT19937: 32 random bits a call.
function words(seed: number): () => number {
  const state = new Uint32Array(624);
  state[0] = seed;
  for (let i = 1; i < 624; i++) {
    const before = state[i - 1];
    state[i] = Math.imul(1812433253, before ^ (before >>> 30)) + i;
  }
  let i = 0;
  return () => {
    const next = (i + 1) % 624;
    const mixed = (state[i] & 0x80000000) | (state[next] & 0x7fffffff);
    state[i] = state[(i + 397) % 624] ^ (mixed >>> 1) ^ (mixed & 1 ? 0x9908b0df : 0);
    let y = state[i];
    i = next;
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return (y ^ (y >>> 18)) >>> 0;
  };
}
`.trim();

/** Its normal numbers, as `streams/normal.ts` has them. */
const NORMAL = `
// np.random.seed(seed); np.random.normal(0, 1, n): Marsaglia's polar method.
function normal(n: number, seed: number): number[] {
  const word = words(seed);
  const uniform = () => ((word() >>> 5) * 2 ** 26 + (word() >>> 6)) / 2 ** 53;
  const out: number[] = [];
  while (out.length < n) {
    const x = 2 * uniform() - 1;
    const y = 2 * uniform() - 1;
    const squared = x * x + y * y;
    if (squared >= 1 || squared === 0) continue;
    const scale = Math.sqrt((-2 * Math.log(squared)) / squared);
    out.push(scale * y, scale * x);
  }
  return out.slice(0, n);
}
`.trim();

const text = (block: string): readonly string[] => ['', ...block.split('\n'), ''];

/** In TypeScript alone, `words(seed)`: whole numbers below 2³², which \`np.random.randint\` gives too. */
export const WORD_GENERATOR: Line = by({ typescript: text(WORDS) });

/** In TypeScript alone, `normal(n, seed)` beside it. */
export const NORMAL_GENERATOR: Line = by({ typescript: [...text(WORDS), ...text(NORMAL)] });

/**
 * Standard normal numbers of NumPy's legacy generator; the script has `NORMAL_GENERATOR` above.
 *
 * @param shape - how many, or rows and columns.
 * @param columns - takes the columns for its elements, each a step of all rows.
 */
export function normalNumbers(
  name: string,
  seed: number,
  shape: readonly [number] | readonly [number, number],
  columns = false,
): Line {
  const [n, width] = shape;
  const size = width === undefined ? String(n) : `(${n}, ${width})`;
  const turned = columns ? '.T' : '';
  const drawn = `np.random.normal(0, 1, ${size})${turned}`;
  const flat = `normal(${n * (width ?? 1)}, ${seed})`;
  const rows = columns
    ? `Array.from({ length: ${width ?? 1} }, (_, t) => Array.from({ length: ${n} }, (_, r) => flat[r * ${width ?? 1} + t]))`
    : `Array.from({ length: ${n} }, (_, t) => flat.slice(t * ${width ?? 1}, (t + 1) * ${width ?? 1}))`;
  return by({
    numpy: [`np.random.seed(${seed})`, `${name} = ${drawn}`],
    torch: [`np.random.seed(${seed})`, `${name} = torch.from_numpy(${drawn})`],
    typescript:
      width === undefined
        ? [`const ${name} = ${flat};`]
        : [`const flat = ${flat};`, `const ${name} = ${rows};`],
  });
}
