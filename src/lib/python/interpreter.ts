import { failureOf, type Failure } from './failure.ts';
import { showFields } from './f-strings.ts';
import { inPlace } from './in-place.ts';
import { HEAP, MOST_PRINTED } from './limits.ts';
import { siteOf } from './site.ts';

/** As much of MicroPython as is used. */
interface MicroPython {
  readonly FS: { mkdir(path: string): void; writeFile(path: string, text: string): void };
  /** Of `__main__`; a function of Python's can be called here, and a dictionary handed to it. */
  readonly globals: { get(name: string): unknown; readonly __dict__: unknown };
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
  /** What a check of the script has found, in JSON. */
  readonly verdict?: (json: string) => void;
  /** Python is there, and the script begins. */
  readonly started?: () => void;
}

/** The files that Python finds, by path. */
export interface Files {
  readonly numpy: string;
  readonly pyplot: string;
  readonly prelude: string;
}

/** What looks at a script that has run to its end. A script can neither import it nor say anything in its place. */
export interface Check {
  /** Its modules, by name. */
  readonly modules: Readonly<Record<string, string>>;
  /** The one whose `check(names, given)` is called with the script's names, and tells `verdict` what it finds. */
  readonly name: string;
  readonly given: string;
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

/** `check` of a module of a check. */
type CheckNames = (names: unknown, given: string) => void;

const TOO_MUCH: Failure = {
  type: 'TooMuch',
  message: `more than ${MOST_PRINTED} characters printed`,
  line: null,
};

/** A script as MicroPython is to read it, and the names that it then needs of numpy.py; its lines keep their numbers. */
export const prepared = (script: string): ReturnType<typeof inPlace> => inPlace(showFields(script));

/**
 * Runs a script in an interpreter of its own, to its end, and then what checks it. While it is checked, what it prints
 * and draws is not heard.
 *
 * @param load - starts MicroPython.
 * @param rest - where its WebAssembly is, beside the module unless told; what checks the script, if anything does.
 * @returns null, or why it ended early.
 */
export async function runScript(
  load: LoadMicroPython,
  files: Files,
  script: string,
  hearer: Hearer,
  { url, check }: { readonly url?: string; readonly check?: Check | undefined } = {},
): Promise<Failure | null> {
  let printed = 0;
  let checking = false;
  const unlessChecking =
    (tell: (text: string) => void) =>
    (text: string): void => {
      if (!checking) tell(text);
    };
  const print = unlessChecking((line) => {
    printed += line.length + 1;
    if (printed > MOST_PRINTED) throw new Error(TOO_MUCH.message); // an OSError in Python
    hearer.print(line);
  });
  const python = await load({
    stdout: print,
    linebuffer: true,
    heapsize: HEAP,
    ...(url === undefined ? {} : { url }),
  });
  const { warn, figure, verdict } = hearer;
  python.registerJsModule('_site', siteOf(unlessChecking(warn), unlessChecking(figure)));
  python.registerJsModule('verdict', { tell: (json: string) => verdict?.(json) });
  for (const folder of ['/lib', '/lib/matplotlib']) python.FS.mkdir(folder);
  python.FS.writeFile('/lib/numpy.py', files.numpy);
  python.FS.writeFile('/lib/matplotlib/__init__.py', '');
  python.FS.writeFile('/lib/matplotlib/pyplot.py', files.pyplot);
  python.FS.writeFile('/lib/_prelude.py', files.prelude);
  for (const [name, code] of Object.entries(check?.modules ?? {}))
    python.FS.writeFile(`/lib/${name}.py`, code);
  const known = MODULES.map((name) => `'${name}'`).join(', ');
  python.runPython(`
import sys
sys.path.append('/lib')
${check ? `from ${check.name} import check as _check` : ''}
from _prelude import begin
_show = begin((${known}))
del sys, begin`);
  const checkNames = check && (python.globals.get('_check') as CheckNames); // before a script calls something else so
  const { code, names } = prepared(script);
  hearer.started?.();
  try {
    if (names.length > 0) python.runPython(`from numpy import ${names.join(', ')}`);
    python.runPython(code);
    python.runPython('import matplotlib.pyplot\nmatplotlib.pyplot.show()');
    checking = true;
    checkNames?.(python.globals.__dict__, check?.given ?? '');
    return null;
  } catch (error) {
    if (printed > MOST_PRINTED) return TOO_MUCH;
    return failureOf(error instanceof Error ? error.message : String(error), script);
  }
}
