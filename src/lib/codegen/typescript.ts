import type { CorrectionName } from '../optim/index.ts';
import { gradientsOf, type StreamSpec } from '../streams/spec.ts';
import { camel, type Experiment } from './experiment.ts';
import { loopLines } from './loop-lines.ts';

const gradients = (spec: StreamSpec): string => {
  switch (spec.stream) {
    case 'constant':
      return `Array.from({ length: ${spec.steps} }, () => ${spec.value})`;
    case 'ramp':
      return `Array.from({ length: ${spec.steps} }, (_, i) => i)`;
    case 'normal': // no generator comes with the language: the numbers themselves
    case 'values':
      return `[\n${Array.from(gradientsOf(spec), (g) => `  ${g},`).join('\n')}\n]`;
  }
};

/** The same line in TypeScript; power and arithmetic are written alike in both languages. */
const translate = (line: string): string => {
  const [code = '', comment] = line.split('  # ');
  const statement = code
    .replace('if t == 1: ', 'if (t === 1) ')
    .replace('np.sqrt', 'Math.sqrt')
    .replaceAll('**', ' ** ')
    .replace(/^[mv]_hat = /, 'const $&')
    .replaceAll('_hat', 'Hat');
  return `    ${statement};${comment === undefined ? '' : ` // ${comment.replaceAll('**', ' ** ')}`}`;
};

const define = (correction: CorrectionName): string =>
  `
function ${camel(correction)}(gradients: readonly number[]): number {
  let m = 0;
  let v = 0;
  let update = NaN;
  for (const [i, g] of gradients.entries()) {
    const t = i + 1;
${loopLines(correction)
  .filter(({ shows }) => shows !== 'g')
  .map(({ text }) => translate(text))
  .join('\n')}
  }
  return update;
}
`.trim();

/**
 * The experiment as TypeScript that runs as it stands under `node file.ts` (Node 22.18 or newer) and
 * prints what the NumPy script prints.
 */
export const typescriptSource = ({ stream, beta1, beta2, eps, corrections }: Experiment): string =>
  [
    `const beta1 = ${beta1};\nconst beta2 = ${beta2};\nconst eps = ${eps};`,
    `const gradients: readonly number[] = ${gradients(stream)};`,
    ...corrections.map(define),
    `${corrections.map((name) => `console.log(\`${name}: \${${camel(name)}(gradients)}\`);`).join('\n')}\n`,
  ].join('\n\n');
