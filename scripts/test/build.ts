import { rm } from 'node:fs/promises';

import { type Counts, NONE } from './counts.ts';
import { runNode } from './process.ts';

/** A build the tests look at. */
export interface Site {
  readonly folder: string;
  readonly base: string;
}

/** At the root of a host, and in a folder of one: what works in only one of them is a defect. */
export const SITES: readonly Site[] = [
  { folder: 'dist', base: '/' },
  { folder: '.cache/dist-base', base: '/lectures/adam/' },
];

/** Builds one site. Counts as one failure if the build fails or warns of anything. */
export async function buildSite({ folder, base }: Site): Promise<Counts> {
  await rm(folder, { recursive: true, force: true });
  const { code, stdout, stderr } = await runNode(
    'astro/bin/astro.mjs',
    ['build', '--outDir', folder],
    { BASE_PATH: base, SITE_URL: '' },
  );
  const complaints = [...warnings(stdout), ...stderr.split('\n')].filter(
    (line) => line.trim() !== '',
  );
  if (code === 0 && complaints.length === 0) return NONE;
  console.error(
    `\nThe build into ${folder} ended with code ${code} and said ${complaints.length} things that a clean build does not:`,
  );
  console.error(complaints.map((line) => `  ${line}`).join('\n'));
  return { ...NONE, failed: 1 };
}

/** The lines that warn: Astro's own, and those that a plugin writes past Astro's logger. */
export function warnings(output: string): string[] {
  // eslint-disable-next-line no-control-regex -- colours are control characters
  const plain = output.replace(/\u001B\[[0-9;]*m/g, '');
  return plain.split('\n').filter((line) => /\[(WARN|ERROR)\]|\bwarning\b/i.test(line));
}
