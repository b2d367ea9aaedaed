import { format } from 'prettier';
import ts from 'typescript';

import type { LibraryProgram } from '../library/program.ts';
import type { Exported } from './exports.ts';
import { printType } from './type-text.ts';

/** Columns: what a phone shows of small code without a line being broken is about 40. */
const WIDTH = 60;

/** A signature, and the names in it that a comment may speak of. */
export interface Signature {
  readonly code: string;
  readonly parts: readonly string[];
}

/**
 * Prints what a public export is, in TypeScript, without comments and without `export`.
 *
 * @param types - Names of the public types.
 */
export async function printSignature(
  { name, kind, symbol }: Exported,
  { program }: LibraryProgram,
  types: ReadonlySet<string>,
): Promise<Signature> {
  const checker = program.getTypeChecker();
  const own = name.replace(/^.*\./, '');
  const { code, parts } =
    kind === 'type'
      ? printType(symbol, checker, types)
      : kind === 'function'
        ? printFunction(own, symbol, checker)
        : printConstant(own, symbol, checker);
  const laidOut = await layOut(code);
  return { code: laidOut.replace(/^declare /gm, '').replace(/;$/, ''), parts };
}

/** Breaks the lines of some TypeScript for a narrow column. */
export async function layOut(code: string): Promise<string> {
  const laidOut = await format(code, {
    parser: 'typescript',
    printWidth: WIDTH,
    singleQuote: true,
  });
  return laidOut.trim();
}

function printFunction(own: string, symbol: ts.Symbol, checker: ts.TypeChecker): Signature {
  const signatures = checker.getTypeOfSymbol(symbol).getCallSignatures();
  const lines = signatures.map((signature) => {
    const generic = signature.getTypeParameters()?.map((type) => text(checker, type));
    const inside = signature.getParameters().map((parameter) => printParameter(parameter, checker));
    const returned =
      signature.declaration?.type?.getText() ?? text(checker, signature.getReturnType());
    return `declare function ${own}${generic ? `<${generic.join(', ')}>` : ''}(${inside.join(', ')}): ${returned};`;
  });
  const parts = signatures.flatMap((signature) =>
    signature.getParameters().map((parameter) => nameOf(parameter)),
  );
  return { code: lines.join('\n'), parts: [...new Set(parts)] };
}

function printParameter(parameter: ts.Symbol, checker: ts.TypeChecker): string {
  const declaration = parameter.valueDeclaration;
  if (declaration === undefined || !ts.isParameter(declaration))
    throw new Error(`${parameter.name}: the compiler finds no declaration of this parameter.`);
  const optional = checker.isOptionalParameter(declaration);
  // A default's own type is what a caller may pass, without undefined.
  const type = optional
    ? checker.getNonNullableType(checker.getTypeOfSymbol(parameter))
    : checker.getTypeOfSymbol(parameter);
  const written = declaration.type?.getText() ?? text(checker, type);
  return `${declaration.dotDotDotToken ? '...' : ''}${nameOf(parameter)}${optional ? '?' : ''}: ${written}`;
}

/** A parameter that is taken apart has no name of its own; it is always the options. */
const nameOf = ({ name, valueDeclaration }: ts.Symbol): string =>
  valueDeclaration && ts.isParameter(valueDeclaration) && !ts.isIdentifier(valueDeclaration.name)
    ? 'options'
    : name;

function printConstant(own: string, symbol: ts.Symbol, checker: ts.TypeChecker): Signature {
  const type = checker.getTypeOfSymbol(symbol);
  return {
    code: `declare const ${own}: ${text(checker, type)};`,
    parts: type.getProperties().map(({ name }) => name),
  };
}

const text = (checker: ts.TypeChecker, type: ts.Type): string =>
  checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);
