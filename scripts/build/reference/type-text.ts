import ts from 'typescript';

/** A type's declaration as text, and its members' names. */
interface TypeText {
  readonly code: string;
  readonly parts: readonly string[];
}

const printer = ts.createPrinter({ removeComments: true });

/**
 * Prints an interface or a type alias as it is written. What an interface inherits from one that is not
 * public stands among its own members, since no reader could look it up.
 *
 * @param types - Names of the public types.
 */
export function printType(
  symbol: ts.Symbol,
  checker: ts.TypeChecker,
  types: ReadonlySet<string>,
): TypeText {
  const [declaration] = symbol.declarations ?? [];
  if (declaration && ts.isInterfaceDeclaration(declaration)) {
    const parents = parentsOf(declaration, checker);
    const shown = parents.filter(({ name }) => types.has(name)).map(({ text }) => text);
    const members = membersOf(declaration, checker, types);
    const head = [
      symbol.name,
      generics(declaration),
      ...(shown.length > 0 ? ['extends', shown.join(', ')] : []),
    ];
    return {
      code: `interface ${head.filter(Boolean).join(' ')} {\n${members.map(print).join('\n')}\n}`,
      parts: members.flatMap(({ name }) => (name ? [name.getText()] : [])),
    };
  }
  if (declaration && ts.isTypeAliasDeclaration(declaration)) {
    const { type } = declaration;
    return {
      code: `type ${symbol.name}${generics(declaration)} = ${print(type)};`,
      parts: ts.isTypeLiteralNode(type)
        ? type.members.flatMap(({ name }) => (name ? [name.getText()] : []))
        : [],
    };
  }
  throw new Error(
    `${symbol.name}: the reference shows interfaces and type aliases, and this is neither.`,
  );
}

const print = (node: ts.Node): string =>
  printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile());

const generics = ({ typeParameters }: ts.InterfaceDeclaration | ts.TypeAliasDeclaration): string =>
  typeParameters ? `<${typeParameters.map(print).join(', ')}>` : '';

interface Parent {
  readonly name: string;
  readonly text: string;
  readonly declaration: ts.InterfaceDeclaration | undefined;
}

function parentsOf(declaration: ts.InterfaceDeclaration, checker: ts.TypeChecker): Parent[] {
  return (declaration.heritageClauses ?? []).flatMap(({ types }) =>
    types.map((type) => ({
      name: type.expression.getText(),
      text: type.getText(),
      declaration: checker
        .getTypeAtLocation(type)
        .getSymbol()
        ?.declarations?.find(ts.isInterfaceDeclaration),
    })),
  );
}

function membersOf(
  declaration: ts.InterfaceDeclaration,
  checker: ts.TypeChecker,
  types: ReadonlySet<string>,
): readonly ts.TypeElement[] {
  const inherited = parentsOf(declaration, checker)
    .filter(({ name }) => !types.has(name))
    .flatMap((parent) => (parent.declaration ? membersOf(parent.declaration, checker, types) : []));
  return [...declaration.members, ...inherited];
}
