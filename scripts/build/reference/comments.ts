import {
  Application,
  type Comment,
  type CommentDisplayPart,
  type DeclarationReflection,
  Logger,
  LogLevel,
  ReflectionKind,
} from 'typedoc';

import type { LibraryProgram } from '../library/program.ts';

/** What the comment of an export says, as Markdown. */
export interface Described {
  readonly summary: string;
  readonly ko?: string | undefined;
  /** Of its parameters or members. */
  readonly parts: readonly { readonly name: string; readonly text: string; readonly ko?: string }[];
  readonly returns?: string | undefined;
  readonly throws: readonly string[];
  readonly see: readonly string[];
  /** Code without its fence. */
  readonly examples: readonly string[];
}

/** TypeDoc's warnings are defects in comments. */
class Complaints extends Logger {
  readonly found: string[] = [];
  override log(message: string, level: LogLevel): void {
    if (level >= LogLevel.Warn) this.found.push(message);
  }
}

/**
 * Reads the comments of all public exports.
 *
 * @returns By name, as {@link exportsOf} names them.
 * @throws Error with whatever TypeDoc finds wrong: an unknown tag, a parameter that is not there.
 */
export async function describe({
  program,
  face,
}: LibraryProgram): Promise<ReadonlyMap<string, Described>> {
  const app = await Application.bootstrap({
    blockTags: ['@param', '@returns', '@throws', '@see', '@example', '@ko'],
    readme: 'none',
    disableGit: true,
    sourceLinkTemplate: '{path}',
    excludeExternals: true,
  });
  const complaints = new Complaints();
  app.logger = complaints;
  const project = app.converter.convert([{ displayName: '', program, sourceFile: face }]);
  if (complaints.found.length > 0)
    throw new Error(`The library's comments are not right.\n${complaints.found.join('\n')}`);
  return new Map(all(project.children ?? [], ''));
}

function all(
  reflections: readonly DeclarationReflection[],
  path: string,
): [name: string, said: Described][] {
  return reflections.flatMap((reflection) => {
    const name = path + reflection.name;
    if (reflection.kindOf([ReflectionKind.Namespace, ReflectionKind.Module]))
      return all(reflection.children ?? [], `${name}.`);
    return [[name, said(reflection)]];
  });
}

function said(reflection: DeclarationReflection): Described {
  const [signature] = reflection.signatures ?? [];
  const comment = signature?.comment ?? reflection.comment;
  const parts = [...(signature?.parameters ?? []), ...membersOf(reflection)];
  return {
    summary: markdown(comment?.summary),
    ko: tag(comment, '@ko')[0],
    returns: tag(comment, '@returns')[0],
    throws: tag(comment, '@throws'),
    see: tag(comment, '@see'),
    examples: tag(comment, '@example').map((text) => text.replace(/^```\w*\n|\n```$/g, '')),
    parts: parts.map((part) => {
      const [method] = 'signatures' in part ? (part.signatures ?? []) : [];
      const own = part.comment ?? method?.comment;
      const [ko] = tag(own, '@ko');
      return { name: part.name, text: markdown(own?.summary), ...(ko ? { ko } : {}) };
    }),
  };
}

/** Properties and methods of an interface, or of an object that a type or a constant spells out. */
function membersOf({ children, type }: DeclarationReflection): readonly DeclarationReflection[] {
  return children ?? (type?.type === 'reflection' ? (type.declaration.children ?? []) : []);
}

const tag = (comment: Comment | undefined, name: `@${string}`): string[] =>
  (comment?.getTags(name) ?? []).map(({ content }) => markdown(content));

const markdown = (parts: readonly CommentDisplayPart[] = []): string =>
  parts
    .map((part) => (part.kind === 'inline-tag' ? `\`${part.text}\`` : part.text))
    .join('')
    .trim();
