import { fileURLToPath } from 'node:url';

import { generateDtsBundle } from 'dts-bundle-generator';
import ts from 'typescript';

import { libraryProgram } from './program.ts';

/**
 * The types of one module of the library as one file without imports.
 *
 * @param root - The project folder.
 * @param name - `adam` is `src/lib/adam.ts`.
 */
export function declarations(root: URL, name: string): string {
  const [bundled = ''] = generateDtsBundle(
    [
      {
        filePath: fileURLToPath(new URL(`src/lib/${name}.ts`, root)),
        output: { noBanner: true, exportReferencedTypes: false },
      },
    ],
    { preferredConfigPath: fileURLToPath(new URL('tsconfig.lib.json', root)) },
  );
  return `${documented(bundled, comments(root))}\n`;
}

/** Puts back the comments that the bundler drops from what is exported inside a namespace. */
function documented(bundled: string, known: ReadonlyMap<string, string>): string {
  const source = ts.createSourceFile('library.d.ts', bundled, ts.ScriptTarget.Latest, true);
  const parts = source.statements.map((statement) => {
    const text = statement.getFullText().trim();
    const name = nameOf(statement);
    return text.startsWith('/**') || name === undefined
      ? text
      : [known.get(name), text].filter(Boolean).join('\n');
  });
  return parts.join('\n');
}

/** The comment of each declaration in `src/lib`, by name; none where two differ. */
function comments(root: URL): Map<string, string> {
  const { program } = libraryProgram(root);
  const found = new Map<string, string>();
  for (const source of program.getSourceFiles()) {
    if (source.isDeclarationFile || source.fileName.includes('/node_modules/')) continue;
    for (const statement of source.statements) {
      const name = nameOf(statement);
      const comment = source.text
        .slice(statement.getFullStart(), statement.getStart(source))
        .replace(/^[^]*(?=\/\*\*)/, '')
        .trim();
      if (name === undefined || !comment.startsWith('/**')) continue;
      found.set(name, found.has(name) && found.get(name) !== comment ? '' : comment);
    }
  }
  return found;
}

function nameOf(statement: ts.Statement): string | undefined {
  if (ts.isVariableStatement(statement)) {
    const [first] = statement.declarationList.declarations;
    return first && ts.isIdentifier(first.name) ? first.name.text : undefined;
  }
  const named =
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isFunctionDeclaration(statement);
  return named ? statement.name?.text : undefined;
}
