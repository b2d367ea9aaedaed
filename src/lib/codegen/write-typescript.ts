import { camel } from './experiment.ts';
import { spoken, type Script, type Statement } from './script.ts';

const bodyOf = (line: Statement): readonly Statement[] =>
  typeof line !== 'string' && 'body' in line ? spoken(line.body, 'typescript') : [];

/** The names that stand for one number a coordinate. */
const vectorsOf = (lines: readonly Statement[]): readonly string[] =>
  lines.flatMap((line) => {
    if (typeof line === 'string') return [];
    const own = /vector|filled|take|each/.test(line.kind) && 'name' in line ? [line.name] : [];
    return [...own, ...vectorsOf(bodyOf(line))];
  });

/** Whether lines, or what is in them, give a name a value. */
const gives = (lines: readonly Statement[], name: string): boolean =>
  lines.some(
    (line) =>
      (typeof line !== 'string' &&
        'name' in line &&
        line.name === name &&
        !/loop|define|append/.test(line.kind)) ||
      gives(bodyOf(line), name),
  );

const NAME = /(?<![\w.])[a-z]\w*\b(?![[(])/g;
const FUNCTIONS = /(?<![\w.])(sqrt|log|exp|cos|sin|hypot|abs|max|min|maximum)\(/g;

/** An expression. */
const expression = (text: string): string =>
  text
    .replace(FUNCTIONS, (_, name: string) => `Math.${name === 'maximum' ? 'max' : name}(`)
    .replace(/\bpi\b/g, 'Math.PI')
    .replace(/\binf\b/g, 'Infinity')
    .replace(/(\d)\.0\b/g, '$1')
    .replace(/(\d)e-0(\d)/g, '$1e-$2')
    .replaceAll('**', ' ** ')
    .replaceAll(' and ', ' && ')
    .replaceAll(' == ', ' === ')
    .replace(/[a-z]\w*_\w+/g, camel);

const WHERE = 'const where = (is: boolean, yes: number, no: number): number => (is ? yes : no);';

/** Lines of TypeScript. Vectors are arrays, which a step replaces by new ones. */
export function typescriptLines(script: Script): string[] {
  const whole = spoken(script, 'typescript');
  const vectors = new Set(vectorsOf(whole));
  const overIn = (text: string): string =>
    camel([...text.matchAll(NAME)].find(([name]) => vectors.has(name))?.[0] ?? '');
  const element = (text: string): string =>
    expression(text.replace(NAME, (name) => (vectors.has(name) ? `${name}[i]` : name)));
  const remark = (why?: string): string => (why ? ` // ${why}` : '');

  /** @param known - the names that have been declared around these lines. */
  const write = (lines: readonly Statement[], known: ReadonlySet<string>): string[] => {
    const here = new Set(known);
    return lines.flatMap((line, at): readonly string[] => {
      const give = (name: string, is: string, why?: string): readonly string[] => {
        const word = here.has(name) ? '' : gives(lines.slice(at + 1), name) ? 'let ' : 'const ';
        here.add(name);
        return [`${word}${camel(name)} = ${is};${remark(why)}`];
      };
      const block = (head: string, more: readonly string[], last: readonly string[] = []) => [
        `${head} {`,
        ...[...write(bodyOf(line), new Set([...here, ...more])), ...last].map(
          (each) => each && `  ${each}`,
        ),
        '}',
      ];
      if (typeof line === 'string') return [line];
      switch (line.kind) {
        case 'note':
          return [line.text && `// ${line.text}`];
        case 'number':
        case 'tensor':
          return give(line.name, expression(line.is), line.why);
        case 'take':
          return give(line.name, expression(line.is));
        case 'each':
          return give(line.name, `${overIn(line.is)}.map((_, i) => ${element(line.is)})`, line.why);
        case 'vector':
          return give(line.name, `[${line.values.map(expression).join(', ')}]`);
        case 'filled':
          return give(line.name, `new Array<number>(${line.size}).fill(${line.value})`);
        case 'add': {
          const sum = `${camel(line.name)} += ${element(line.is)};`;
          return [`for (const i of ${overIn(line.is)}.keys()) ${sum}`];
        }
        case 'append':
          return [`${camel(line.name)}.push(${expression(line.is)});`];
        case 'loop': {
          const { name, from, to } = line;
          const [first, last] = [expression(from), expression(to)];
          return block(`for (let ${name} = ${first}; ${name} <= ${last}; ${name}++)`, [name]);
        }
        case 'while':
        case 'if':
          return block(`${line.kind} (${expression(line.is)})`, []);
        case 'stop':
          return ['break;'];
        case 'define': {
          const { gives, of } = line;
          const result =
            typeof gives === 'string' ? expression(gives) : `[${gives.map(expression).join(', ')}]`;
          const typed = of.map((name) => `${camel(name)}: number${vectors.has(name) ? '[]' : ''}`);
          const head = `function ${camel(line.name)}(${typed.join(', ')})`;
          return ['', ...block(head, of, [`return ${result};`]), ''];
        }
        case 'show':
        case 'count': {
          const printed = `\`${line.label}: \${${expression(line.is)}}\``;
          return [`console.log(${printed});${remark('why' in line ? line.why : undefined)}`];
        }
      }
    });
  };
  const lines = write(whole, new Set());
  return lines.some((line) => /\bwhere\(/.test(line)) ? [WHERE, '', ...lines] : lines;
}
