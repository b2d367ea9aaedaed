import { showFields } from './f-strings.ts';
import { inPlace } from './in-place.ts';
import { HEAP, MOST_PRINTED } from './limits.ts';
import { siteOf } from './site.ts';

/** As much of MicroPython as is used. */
interface MicroPython {
  readonly FS: { mkdir(path: string): void; writeFile(path: string, text: string): void };
  runPython(code: string): unknown;
  registerJsModule(name: string, module: object): void;
}

/** `loadMicroPython` of `@micropython/micropython-webassembly-pyscript`. */
export type LoadMicroPython = (options: {
  readonly stdout: (line: string) => void;
  readonly linebuffer: boolean;
  readonly heapsize: number;
  readonly url?: string;
}) => Promise<MicroPython>;

/** Who hears what a script says. */
export interface Hearer {
  /** A line that was printed. */
  readonly print: (line: string) => void;
  /** What NumPy would warn of. */
  readonly warn: (text: string) => void;
  /** A figure that was shown, as `Figure` in JSON. */
  readonly figure: (json: string) => void;
  /** Python is there, and the script begins. */
  readonly started?: () => void;
}

/** Why a script ended early. */
export interface Failure {
  /** As Python names it, `ZeroDivisionError`; `TooMuch` for one that printed without end. */
  readonly type: string;
  readonly message: string;
  /** The line of the script, from 1; null where none is known. */
  readonly line: number | null;
}

/** The files that Python finds, by path. */
export interface Files {
  readonly numpy: string;
  readonly pyplot: string;
  readonly prelude: string;
}

/** What scripts may import; the rest of MicroPython leads out of it. */
export const MODULES = [
  'math',
  'cmath',
  'numpy',
  'matplotlib',
  'matplotlib.pyplot',
  'random',
  'time',
  'collections',
  'itertools',
  'functools',
  'operator',
  'copy',
  'string',
  're',
  'json',
] as const;

const TOO_MUCH: Failure = {
  type: 'TooMuch',
  message: `more than ${MOST_PRINTED} characters printed`,
  line: null,
};

const FRAME = /^ {2}File "<stdin>", line (\d+)/gm;

/** Reads a traceback: the script's own last line, and what was wrong there. */
function failureOf(traceback: string, script: string): Failure {
  const lines = [...traceback.matchAll(FRAME)];
  const last = traceback.trimEnd().split('\n').at(-1) ?? '';
  const [, type = '', message = ''] = /^([\w.]+)(?:: ?([\s\S]*))?$/.exec(last) ?? ['', '', last];
  const line = lines.at(-1)?.[1];
  return {
    type,
    message,
    line: line === undefined ? null : Math.min(Number(line), script.trimEnd().split('\n').length), // not past its end
  };
}

/**
 * Runs a script in an interpreter of its own, to its end.
 *
 * @param load - starts MicroPython.
 * @param url - where its WebAssembly is; beside the module unless told.
 * @returns null, or why it ended early.
 */
export async function runScript(
  load: LoadMicroPython,
  files: Files,
  script: string,
  hearer: Hearer,
  url?: string,
): Promise<Failure | null> {
  let printed = 0;
  const print = (line: string): void => {
    printed += line.length + 1;
    if (printed > MOST_PRINTED) throw new Error(TOO_MUCH.message); // an OSError in Python
    hearer.print(line);
  };
  const python = await load({
    stdout: print,
    linebuffer: true,
    heapsize: HEAP,
    ...(url === undefined ? {} : { url }),
  });
  const { warn, figure } = hearer;
  python.registerJsModule('_site', siteOf(warn, figure));
  for (const folder of ['/lib', '/lib/matplotlib']) python.FS.mkdir(folder);
  python.FS.writeFile('/lib/numpy.py', files.numpy);
  python.FS.writeFile('/lib/matplotlib/__init__.py', '');
  python.FS.writeFile('/lib/matplotlib/pyplot.py', files.pyplot);
  python.FS.writeFile('/lib/_prelude.py', files.prelude);
  const known = MODULES.map((name) => `'${name}'`).join(', ');
  python.runPython(`
import sys
sys.path.append('/lib')
from _prelude import begin
_show = begin((${known}))
del sys, begin`);
  const { code, names } = inPlace(showFields(script));
  hearer.started?.();
  try {
    if (names.length > 0) python.runPython(`from numpy import ${names.join(', ')}`);
    python.runPython(code);
    python.runPython('import matplotlib.pyplot\nmatplotlib.pyplot.show()');
    return null;
  } catch (error) {
    if (printed > MOST_PRINTED) return TOO_MUCH;
    return failureOf(error instanceof Error ? error.message : String(error), script);
  }
}
