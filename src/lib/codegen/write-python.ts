import { spoken, type Script, type Statement } from './script.ts';

/** Functions that are a module's; `abs`, `max` and `min` are Python's own. */
const FUNCTIONS = /(?<![\w.])(sqrt|log|exp|cos|sin|hypot|maximum|where)\(/g;
const LITERAL = /^-?[\d.e+-]+$/;

/** Lines of Python. In PyTorch what is computed from tensors takes its functions from torch, all else from math. */
export function pythonLines(script: Script, dialect: 'numpy' | 'torch'): string[] {
  const torch = dialect === 'torch';
  const module = torch ? 'torch' : 'np';
  const from = (functions: string) => (text: string) =>
    text
      .replace(FUNCTIONS, `${functions}.$1(`)
      .replace(/\bpi\b/g, `${functions}.pi`)
      .replace(/\binf\b/g, 'float("inf")');
  const scalar = from(torch ? 'math' : 'np');
  const element = from(module);
  const block = (head: string, body: Script) => [
    head,
    ...pythonLines(body, dialect).map((line) => line && `    ${line}`),
  ];
  const list = (all: readonly string[]): string =>
    torch ? `torch.stack([${all.join(', ')}])` : `np.array([${all.join(', ')}])`;
  const remark = (why?: string): string => (why ? `  # ${why}` : '');

  const write = (line: Statement): readonly string[] => {
    if (typeof line === 'string') return [line];
    switch (line.kind) {
      case 'note':
        return [line.text && `# ${line.text}`];
      case 'number':
        return [`${line.name} = ${scalar(line.is)}${remark(line.why)}`];
      case 'tensor':
      case 'each': {
        const literal = torch && LITERAL.test(line.is);
        const is = literal ? `torch.tensor(${line.is})` : element(line.is);
        return [`${line.name} = ${is}${remark(line.why)}`];
      }
      case 'take':
        return [`${line.name} = ${line.is}`];
      case 'vector': {
        const values = `[${line.values.map(scalar).join(', ')}]`;
        return [`${line.name} = ${torch ? 'torch.tensor' : 'np.array'}(${values})`];
      }
      case 'filled': {
        const { name, size, value } = line;
        return [`${name} = ${module}.${value === 0 ? 'zeros' : 'ones'}(${size})`];
      }
      case 'add':
        return [`${line.name} += ${module}.sum(${element(line.is)})`];
      case 'append':
        return [`${line.name}.append(float(${scalar(line.is)}))`];
      case 'loop': {
        const { name, from, to } = line;
        const end = LITERAL.test(to) ? String(Number(to) + 1) : `${to} + 1`;
        return block(`for ${name} in range(${from}, ${end}):`, line.body);
      }
      case 'while':
      case 'if':
        return block(`${line.kind} ${scalar(line.is)}:`, line.body);
      case 'stop':
        return ['break'];
      case 'define': {
        const { gives } = line;
        const result = typeof gives === 'string' ? element(gives) : list(gives.map(element));
        const head = `def ${line.name}(${line.of.join(', ')}):`;
        return ['', ...block(head, [...line.body, `return ${result}`]), ''];
      }
      case 'show':
        return [`print("${line.label}:", float(${scalar(line.is)}))${remark(line.why)}`];
      case 'count':
        return [`print("${line.label}:", ${line.is})`];
    }
  };
  return spoken(script, dialect).flatMap(write);
}
