/** That a number a reader can set has its limits and its opening value in one place, and an optimizer's default in one for all. */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';

import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const sources = globSync(['src/components/**/*.{ts,tsx}', 'src/lib/**/*.ts']).sort();
const trees = new Map(
  sources.map((path) => [
    path,
    ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true),
  ]),
);
const isTable = (path: string) => basename(path) === 'params.ts';
const inWidgets = (path: string) => path.startsWith('src/components/widgets/');
const inComponents = (path: string) => path.startsWith('src/components/');

/** What `find` says of every piece of the files, each with its place: `file:line what`. */
function found(
  files: (path: string) => boolean,
  find: (node: ts.Node, path: string) => string | undefined,
): string[] {
  return [...trees].flatMap(([path, tree]) => {
    const places: string[] = [];
    const visit = (node: ts.Node): void => {
      const what = files(path) ? find(node, path) : undefined;
      if (what !== undefined) {
        const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
        places.push(`${path}:${line + 1} ${what}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
    return places;
  });
}

/** The number that an expression writes: 0.5, −1e3, 2 ** 32 − 1; undefined for what has a name in it. */
function written(node: ts.Node | undefined): number | undefined {
  if (!node) return undefined;
  if (ts.isNumericLiteral(node)) return Number(node.text.replaceAll('_', ''));
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node))
    return written(node.expression);
  if (ts.isPrefixUnaryExpression(node)) {
    const value = written(node.operand);
    return node.operator === ts.SyntaxKind.MinusToken && value !== undefined ? -value : undefined;
  }
  if (!ts.isBinaryExpression(node)) return undefined;
  const [left, right] = [written(node.left), written(node.right)];
  if (left === undefined || right === undefined) return undefined;
  if (node.operatorToken.kind === ts.SyntaxKind.AsteriskAsteriskToken) return left ** right;
  return node.operatorToken.kind === ts.SyntaxKind.MinusToken ? left - right : undefined;
}

const nameOf = (node: ts.Node): string | undefined =>
  (ts.isPropertyAssignment(node) ||
    ts.isBindingElement(node) ||
    ts.isParameter(node) ||
    ts.isVariableDeclaration(node)) &&
  (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name))
    ? node.name.text
    : undefined;

const valueOf = (node: ts.Node): number | undefined =>
  ts.isPropertyAssignment(node) ||
  ts.isBindingElement(node) ||
  ts.isParameter(node) ||
  ts.isVariableDeclaration(node)
    ? written(node.initializer)
    : undefined;

describe('limits and opening values', () => {
  test('stand in one table a widget, in its params.ts', () => {
    const calls = found(inComponents, (node) =>
      ts.isCallExpression(node) && node.expression.getText() === 'defineParams'
        ? (node.arguments[0] as ts.StringLiteral).text
        : undefined,
    );
    const folders = sources.filter((path) => inWidgets(path) && isTable(path)).map(dirname);
    expect(calls.map((call) => call.replace(/:\d+/, ''))).toEqual(
      folders.map((folder) => `${folder}/params.ts ${basename(folder)}`),
    );
    expect(folders.length).toBeGreaterThan(6);
  });

  test('are declared nowhere else: what needs one reads it from the table', () => {
    const declared = found(
      (path) => inWidgets(path) && !isTable(path),
      (node) => {
        const name = nameOf(node);
        if (ts.isPropertyAssignment(node) && ['min', 'max', 'initial'].includes(name ?? ''))
          return valueOf(node) === undefined ? undefined : node.getText();
        return ts.isVariableDeclaration(node) &&
          /^(LIMITS|INITIAL|FIELDS|DEFAULTS?|MIN|MAX)(_|$)/.test(name ?? '') &&
          !/^params\b/.test(node.initializer?.getText() ?? '')
          ? node.getText()
          : undefined;
      },
    );
    expect(declared).toEqual([]);
  });

  test('that the kit sets for all, a decay’s last value and a seed’s, are written there alone', () => {
    const ends = new Set([0.99999, 0.999999, 2 ** 32 - 1]);
    const again = found(
      (path) => inComponents(path) && !isTable(path),
      (node) => (ends.has(written(node) ?? NaN) ? node.getText() : undefined),
    );
    expect(again).toEqual([]);
  });
});

/** The defaults of Adam and RMSProp, by the names that sources give them. */
const DEFAULT: Readonly<Record<string, number>> = {
  beta1: 0.9,
  beta2: 0.999,
  alpha: 0.99,
  eps: 1e-8,
};

/** Settings that are no default although they have its value. */
const DELIBERATE: Readonly<Record<string, string>> = {
  'src/lib/experiments/settings.ts beta1: 0.9': 'quotes the question, which says its settings',
  'src/lib/experiments/settings.ts beta2: 0.999': 'the same',
  'src/lib/museum/exhibits.ts beta1: 0.9': 'quotes a repository, which sets both decays',
  'src/components/widgets/memory/params.ts initial: 0.9': 'the lesson’s average, not Adam’s',
  'src/components/widgets/momentum/params.ts initial: 0.9': 'the heavy ball’s, not Adam’s',
  'src/components/widgets/minibatch/params.ts initial: 0.9': 'the same',
  'src/components/widgets/rmsprop/params.ts initial: 0.9': 'Hinton’s, not PyTorch’s .99',
  'src/components/widgets/planar/params.ts initial: 0.99':
    'v has to follow a network that changes fast',
};

describe('defaults', () => {
  test('of Adam and RMSProp are typed with the optimizers alone', () => {
    const values = new Set(Object.values(DEFAULT));
    const typed = found(
      (path) => path !== 'src/lib/optim/defaults.ts',
      (node, path) => {
        const [name, value] = [nameOf(node), valueOf(node)];
        if (name === undefined || value === undefined) return undefined;
        const fallsBack = (ts.isBindingElement(node) || ts.isParameter(node)) && values.has(value);
        const opens = isTable(path) && name === 'initial' && values.has(value);
        return fallsBack || opens || DEFAULT[name] === value ? node.getText() : undefined;
      },
    ).map((place) => place.replace(/:\d+/, ''));
    expect(typed.filter((place) => !(place in DELIBERATE))).toEqual([]);
    expect(Object.keys(DELIBERATE).filter((place) => !typed.includes(place))).toEqual([]);
  });
});

test('no piece is handed what its widget’s context holds', () => {
  const handed = found(inComponents, (node) =>
    ts.isJsxAttribute(node) && ['strings', 'renderer', 'live'].includes(node.name.getText())
      ? node.getText()
      : undefined,
  );
  const pages = globSync('src/components/**/*.astro').filter((path) =>
    /\s(?:strings|renderer|live)=/.test(readFileSync(path, 'utf8')),
  );
  expect([...handed, ...pages]).toEqual([]);
});
