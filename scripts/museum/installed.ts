/** Looks into the installed packages. @module */
import { readFile } from 'node:fs/promises';

const folder = (name: string) => new URL(`node_modules/${name}/`, import.meta.url);

/** A package's own name and version, which an alias in package.json does not change. */
export async function identity(name: string): Promise<{ package: string; version: string }> {
  const text = await readFile(new URL('package.json', folder(name)), 'utf8');
  const own = JSON.parse(text) as { name: string; version: string };
  return { package: own.name, version: own.version };
}

/**
 * Where a package's file says something, as `file:line`.
 *
 * @throws Error unless it says it exactly once: the rule cited is then not the rule that ran.
 */
export async function locate(name: string, file: string, text: string): Promise<string> {
  const lines = (await readFile(new URL(file, folder(name)), 'utf8')).split('\n');
  const found = lines.flatMap((line, i) => (line.includes(text) ? [i + 1] : []));
  if (found.length !== 1)
    throw new Error(`${name}/${file} must say "${text}" once, but does ${found.length} times.`);
  return `${file}:${found.join()}`;
}
