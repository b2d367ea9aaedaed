/**
 * The decks of `examples/`: packages of their own, fetched and built before the browser tests look at them.
 * @module
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

import { type Counts, NONE } from './counts.ts';

/** What a host would serve. */
export const DECKS = { reveal: 'examples/reveal', slidev: '.cache/deck-slidev' } as const;
/** What is read of reveal.js, as its package has it. */
export const REVEAL = 'examples/reveal/node_modules/reveal.js/dist';

const SLIDEV = 'examples/slidev';

/** Fetches what the decks need, where it is not there yet. Counts as one failure if it cannot be had. */
export async function fetchDecks(): Promise<Counts> {
  for (const folder of [DECKS.reveal, SLIDEV]) {
    if (existsSync(`${folder}/node_modules/.package-lock.json`)) continue;
    // --no-save: what a deck needs is written down; a registry that lacks a build for another system changes nothing.
    const args = ['install', '--no-save', '--ignore-scripts', '--prefix', folder];
    if ((await run('npm', args)) !== 0) return failure(`npm ${args.join(' ')}`);
  }
  return NONE;
}

/** Builds the deck of Slidev; that of reveal.js is a page as it stands. */
export async function buildDecks(): Promise<Counts> {
  const args = ['exec', '--prefix', SLIDEV, '--', 'slidev', 'build'];
  args.push(`${SLIDEV}/slides.md`, '--out', `${process.cwd()}/${DECKS.slidev}`);
  return (await run('npm', args)) === 0 ? NONE : failure(`npm ${args.join(' ')}`);
}

function failure(command: string): Counts {
  console.error(`\nThe decks of examples/ are not there to be tested: \`${command}\` failed.`);
  return { ...NONE, failed: 1 };
}

/** Runs a program, passing on what it writes; its code. */
const run = (program: string, args: readonly string[]): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1)); // null: ended by a signal
  });
