/** Runs the library's examples and compares what their comments promise. @module */
import { isDeepStrictEqual } from 'node:util';
import { compileFunction } from 'node:vm';

import ts from 'typescript';

/** Every public name, and those of the namespace whose example it is. */
export type Scope = Readonly<Record<string, unknown>>;

/** What an example promised at one of its expressions, and what came. */
export interface Promised {
  readonly code: string;
  readonly expected: string;
  readonly kept: boolean;
  readonly actual: unknown;
}

/** The end of the modules whose exports an example imports by name; they come from the scope. */
const LIBRARY = /\/(?:adam|extras)\.js$|\/src\/lib\/index\.ts$/;

/**
 * Runs TypeScript whose expressions are followed by a comment with their value, on the same line or alone on
 * the next: `f(1) // 2`. A value is JavaScript, `Float64Array [1, 2]`, or the start of an error, `RangeError: …`.
 *
 * @returns One entry an expression with a comment.
 * @throws Error where the code itself fails, or imports anything else than the library.
 */
export function runExample(code: string, scope: Scope): readonly Promised[] {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);
  const expected: [code: string, value: string][] = [];
  const body = source.statements.map((statement) => {
    if (ts.isImportDeclaration(statement)) return imported(statement);
    const value = commentAfter(code, statement.end);
    if (!ts.isExpressionStatement(statement) || value === undefined) return statement.getText();
    expected.push([statement.expression.getText(), value]);
    return `note(() => (${statement.expression.getText()}));`;
  });
  const actual: unknown[] = [];
  const note = (evaluate: () => unknown) => actual.push(outcome(evaluate));
  const names = Object.keys(scope);
  const { outputText } = ts.transpileModule(body.join('\n'), {
    compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext },
  });
  // Examples may name a value like what it was made by: const adam = adamTrace(…).
  const evaluate = compileFunction(`{${outputText}\n}`, ['note', ...names]) as Evaluate;
  evaluate(note, ...Object.values(scope));
  return expected.map(([expression, value], i) => ({
    code: expression,
    expected: value,
    kept: equals(actual[i], value),
    actual: actual[i],
  }));
}

/** Nothing, since what is imported stands in the scope; a name that is not there is noticed. */
function imported({ moduleSpecifier, importClause }: ts.ImportDeclaration): string {
  const bindings = importClause?.namedBindings;
  if (
    !LIBRARY.test((moduleSpecifier as ts.StringLiteral).text) ||
    !bindings ||
    !ts.isNamedImports(bindings)
  )
    throw new Error(
      `${moduleSpecifier.getText()}: an example imports names from the library only.`,
    );
  return bindings.elements.map(({ name }) => `${name.text};`).join(' ');
}

type Evaluate = (...values: readonly unknown[]) => unknown;

function commentAfter(code: string, end: number): string | undefined {
  return /^;?[ \t]*(?:\n[ \t]*)?\/\/ (.*)/.exec(code.slice(end))?.[1]?.trim();
}

class Thrown {
  readonly text: string;
  constructor(error: unknown) {
    this.text = String(error);
  }
}

function outcome(evaluate: () => unknown): unknown {
  try {
    return evaluate();
  } catch (error) {
    return new Thrown(error);
  }
}

function equals(actual: unknown, expected: string): boolean {
  if (actual instanceof Thrown)
    return /^\w+Error: /.test(expected) && actual.text.startsWith(expected);
  const literal = expected
    .replace(/^(\w+Array) \[/, '$1.from([')
    .replace(/^(\w+Array\.from\(.*)$/, '$1)');
  try {
    return isDeepStrictEqual(actual, (compileFunction(`return (${literal});`) as Evaluate)());
  } catch {
    return false; // prose, not a value
  }
}
