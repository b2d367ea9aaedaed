import { by, note, type Line } from './script.ts';

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
    'const inputs = labels.map((_, n) => pixels.slice(64 * n, 64 * (n + 1)));',
  ],
});
