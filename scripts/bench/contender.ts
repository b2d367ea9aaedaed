import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

import { toAnswer, toLine, type Answer, type Question } from './protocol.ts';

/** A contender at work. */
export interface Contender {
  /** What it says it is. */
  readonly hello: string;
  ask(question: Question): Promise<Answer>;
  /** Lets it end. */
  close(): void;
}

/** What a program writes when what it needs is not installed. Anything else that goes wrong is an error. */
const NOT_INSTALLED =
  /ENOENT|ModuleNotFoundError: No module named 'numpy'|Cannot find package '@tensorflow/;

/** The program is not there. */
export class Missing extends Error {}

/**
 * A contender that is started anew for each optimizer and size. What a just-in-time compiler makes of a
 * program depends on what it ran before; so each starts where a program that trains one model starts.
 */
export async function startAnew(program: string, args: readonly string[]): Promise<Contender> {
  let contender = await start(program, args);
  const { hello } = contender;
  let runs = '';
  return {
    hello,
    ask: async (question) => {
      const wanted = `${question.optimizer} ${question.n}`;
      if (runs !== '' && runs !== wanted) {
        contender.close();
        contender = await start(program, args);
      }
      runs = wanted;
      return contender.ask(question);
    },
    close: () => contender.close(),
  };
}

/**
 * Starts a contender and waits until it says what it is.
 *
 * @throws Missing where the program, or what it needs, is not installed; Error where it fails.
 */
export async function start(program: string, args: readonly string[]): Promise<Contender> {
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  child.on('error', (error) => (complaint += error.message));
  child.stdin.on('error', () => undefined); // it ended; the next line that does not come says so
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();

  const next = async (): Promise<string> => {
    const line = await lines.next();
    if (line.done !== true) return line.value;
    await ended;
    const why = complaint.trim().slice(-2000) || 'it wrote nothing';
    const message = `${[program, ...args].join(' ')} ended: ${why}`;
    throw NOT_INSTALLED.test(complaint) ? new Missing(message) : new Error(message);
  };

  return {
    hello: await next(),
    ask: async (question) => {
      child.stdin.write(`${toLine(question)}\n`);
      return toAnswer(await next());
    },
    close: () => child.stdin.end(),
  };
}
