/**
 * The library's reference, from its sources: TypeDoc reads the comments, the compiler the signatures.
 * @module
 */
import { readFile } from 'node:fs/promises';
import { isAbsolute, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Entry, Group, Kind } from '../../../src/components/guide/reference.ts';
import { libraryProgram } from '../library/program.ts';
import { describe, type Described } from './comments.ts';
import { exportsOf, type Exported } from './exports.ts';
import { toHtml } from './html.ts';
import { layOut, printSignature } from './signature.ts';

const KINDS: readonly Kind[] = ['function', 'constant', 'type'];

/** The heading's id of an export: `streams.constant` is `api-streams-constant`. */
const idOf = (name: string): string => `api-${name.replaceAll('.', '-')}`;

/**
 * Reads every public export of `src/lib/index.ts`, in groups by folder, each sorted by kind and name.
 *
 * @param root - The project folder.
 * @throws Error that lists each export without a docstring or without its Korean `@ko` summary, and whatever
 *   TypeDoc finds wrong in a comment.
 */
export async function readReference(root: URL): Promise<readonly Group[]> {
  const library = libraryProgram(root);
  const exported = exportsOf(library);
  const described = await describe(library);
  const faults = exported.flatMap(({ name }) => missing(name, described.get(name)));
  if (faults.length > 0)
    throw new Error(`The library's reference is incomplete.\n${faults.join('\n')}`);

  const types = new Map(
    exported
      .filter(({ kind }) => kind === 'type')
      .map(({ name }) => [name.replace(/^.*\./, ''), idOf(name)]),
  );
  const groups = new Map<string, Entry[]>();
  for (const one of exported) {
    const file = relative(fileURLToPath(root), one.file).replaceAll('\\', '/');
    const folder = /^src\/lib\/([^/]+)\//.exec(file)?.[1];
    if (folder === undefined || isAbsolute(file))
      throw new Error(
        `${one.name}: ${file} is in no folder of src/lib, and the reference groups by folder.`,
      );
    const entry = await entryOf(one, described.get(one.name), { file, types, library });
    groups.set(folder, [...(groups.get(folder) ?? []), entry]);
  }
  const extras = await readFile(new URL('src/lib/extras.ts', root), 'utf8').catch(() => '');
  return Array.from(groups, ([folder, entries]) => ({
    folder,
    module: extras.includes(`'./${folder}/index.ts'`) ? 'extras.js' : 'adam.js',
    entries: KINDS.flatMap((kind) =>
      entries
        .filter((entry) => entry.kind === kind)
        .sort((a, b) => a.name.localeCompare(b.name, 'en')),
    ),
  }));
}

function missing(name: string, described: Described | undefined): string[] {
  return [
    ...(described?.summary ? [] : [`${name} has no docstring.`]),
    ...(described?.ko ? [] : [`${name} has no @ko: a Korean sentence on what it is.`]),
  ];
}

interface Context {
  readonly file: string;
  /** Names of public types, with the ids of their entries. */
  readonly types: ReadonlyMap<string, string>;
  readonly library: ReturnType<typeof libraryProgram>;
}

async function entryOf(
  exported: Exported,
  said: Described = { summary: '', parts: [], throws: [], see: [], examples: [] },
  { file, types, library }: Context,
): Promise<Entry> {
  const { name, kind } = exported;
  const html = (markdown: string): string => toHtml(markdown, 'en', `${file}, ${name}`);
  const texts = (en: string | undefined, ko: string | undefined) => ({
    ...(en ? { en: html(en) } : {}),
    ...(ko ? { ko: toHtml(ko, 'ko', `${file}, ${name}`) } : {}),
  });
  const { code, parts } = await printSignature(exported, library, new Set(types.keys()));
  const told = parts.flatMap((part) => said.parts.find((one) => one.name === part) ?? []);
  const errors = said.throws.flatMap((text) => text.match(/\b[A-Z]\w*Error\b/g) ?? []);
  return {
    name,
    id: idOf(name),
    kind,
    signature: linked(code, name, types),
    text: texts(said.summary, said.ko),
    parts: told.map((part) => ({ name: part.name, text: texts(part.text, part.ko) })),
    returns: texts(said.returns, undefined),
    throws: said.throws.map((text) => texts(text, undefined)),
    errors: [...new Set(errors)],
    sources: said.see.map(html),
    examples: await Promise.all(said.examples.map(layOut)),
    file,
  };
}

/** A signature as HTML, with each public type in it a link to its entry. */
function linked(code: string, own: string, types: ReadonlyMap<string, string>): string {
  const escaped = code.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escaped.replace(/'[^']*'|\b[A-Z]\w*/g, (word) => {
    const id = types.get(word);
    const known = id !== undefined && word !== own.replace(/^.*\./, '');
    return known ? `<a href="#${id}">${word}</a>` : word;
  });
}
