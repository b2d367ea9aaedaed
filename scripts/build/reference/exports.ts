import ts from 'typescript';

import type { Kind } from '../../../src/components/guide/reference.ts';
import type { LibraryProgram } from '../library/program.ts';

/** A public export, found by the compiler. */
export interface Exported {
  /** With the namespace it is in: `streams.constant`. */
  readonly name: string;
  readonly kind: Kind;
  readonly symbol: ts.Symbol;
  /** Where it is declared. */
  readonly file: string;
}

/** Every value and type that `src/lib/index.ts` exports, those of its namespaces included, as the index orders them. */
export function exportsOf({ program, face }: LibraryProgram): Exported[] {
  const checker = program.getTypeChecker();
  const within = (module: ts.Symbol, path: string): Exported[] =>
    checker.getExportsOfModule(module).flatMap((alias): Exported[] => {
      const symbol = alias.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(alias) : alias;
      const name = path + alias.name;
      if (symbol.flags & ts.SymbolFlags.ValueModule) return within(symbol, `${name}.`);
      const file = symbol.declarations?.[0]?.getSourceFile().fileName;
      if (file === undefined) throw new Error(`${name}: the compiler finds no declaration of it.`);
      return [{ name, kind: kindOf(symbol, checker), symbol, file }];
    });
  const module = checker.getSymbolAtLocation(face);
  if (module === undefined) throw new Error(`${face.fileName} exports nothing.`);
  return within(module, '');
}

function kindOf(symbol: ts.Symbol, checker: ts.TypeChecker): Kind {
  if (!(symbol.flags & ts.SymbolFlags.Value)) return 'type';
  const called = checker.getTypeOfSymbol(symbol).getCallSignatures();
  return called.length > 0 ? 'function' : 'constant';
}
