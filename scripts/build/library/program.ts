import { fileURLToPath } from 'node:url';

import ts from 'typescript';

/** The library as the compiler sees it, from its public face. */
export interface LibraryProgram {
  readonly program: ts.Program;
  /** `src/lib/index.ts`. */
  readonly face: ts.SourceFile;
}

/**
 * Compiles `src/lib/index.ts` under `tsconfig.lib.json`, without the DOM.
 *
 * @param root - The project folder.
 * @throws Error when the configuration or the face cannot be read.
 */
export function libraryProgram(root: URL): LibraryProgram {
  const path = (name: string): string => fileURLToPath(new URL(name, root));
  const config = ts.getParsedCommandLineOfConfigFile(
    path('tsconfig.lib.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
      },
    },
  );
  const file = path('src/lib/index.ts');
  const program = ts.createProgram([file], config?.options ?? {});
  const face = program.getSourceFile(file);
  if (face === undefined) throw new Error(`${file} is missing: it is the library's public face.`);
  return { program, face };
}
