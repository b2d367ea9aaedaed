import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

/** Writes a script to a folder of its own, runs it, and gives back what it printed. */
export const runScript = (
  command: readonly [string, ...string[]],
  name: string,
  source: string,
): string => {
  const folder = mkdtempSync(join(tmpdir(), 'codegen-'));
  try {
    const file = join(folder, name);
    writeFileSync(file, source);
    const { status, stdout, stderr, error } = spawnSync(command[0], [...command.slice(1), file], {
      encoding: 'utf8',
    });
    if (error ?? status !== 0) throw new Error(`${command[0]} ${name}: ${String(error ?? stderr)}`);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const DRIVERS = {
  python: `
import contextlib, io, json, os, runpy, sys, traceback, warnings
warnings.simplefilter("ignore")
printed = {}
for name in sorted(os.listdir(sys.argv[1])):
    if not name.endswith(".py"):
        continue
    out = io.StringIO()
    try:
        with contextlib.redirect_stdout(out):
            runpy.run_path(os.path.join(sys.argv[1], name))
    except Exception:
        out.write(traceback.format_exc())
    printed[name] = out.getvalue()
print(json.dumps(printed))
`,
  node: `
const { readdirSync } = require('node:fs');
const log = console.log;
const printed = {};
(async () => {
  for (const name of readdirSync(process.argv[2]).filter((name) => name.endsWith('.ts'))) {
    const lines = [];
    console.log = (line) => lines.push(line);
    try {
      await import('file://' + process.argv[2] + '/' + name);
    } catch (error) {
      lines.push(String(error));
    }
    printed[name] = lines.join('\\n');
  }
  log(JSON.stringify(printed));
})();
`,
} as const;

/**
 * Runs scripts one after the other in one process. In Python a data set of scikit-learn's is the one of
 * `tests/fixtures/python`.
 *
 * @param sources - by their names, which are those of files.
 * @param beside - files that they read, by name, in the same folder.
 * @returns what each printed; where it failed, its error at the end of that.
 */
export function runScripts(
  language: keyof typeof DRIVERS,
  command: string,
  sources: Readonly<Record<string, string>>,
  beside: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'codegen-'));
  try {
    const scripts = join(folder, 'scripts');
    mkdirSync(scripts);
    for (const [name, source] of Object.entries({ ...beside, ...sources }))
      writeFileSync(join(scripts, name), source);
    const driver = join(folder, language === 'python' ? 'driver.py' : 'driver.cjs');
    writeFileSync(driver, DRIVERS[language]);
    const path = [resolve('tests/fixtures/python'), process.env['PYTHONPATH']];
    const env = { ...process.env, PYTHONPATH: path.filter(Boolean).join(delimiter) };
    const options = { encoding: 'utf8', maxBuffer: 2 ** 26, env } as const;
    const { status, stdout, stderr, error } = spawnSync(command, [driver, scripts], options);
    if (error ?? status !== 0) throw new Error(`${command}: ${String(error ?? stderr)}`);
    return JSON.parse(stdout) as Readonly<Record<string, string>>;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const readLine = (line: string): [string, number] => {
  const [name = '', value = ''] = line.split(': ');
  return [name, value.trim() === '' ? NaN : Number(value.replace(/\binf\b/, 'Infinity'))];
};

/** The name and the number of each printed line. */
export const printed = (stdout: string): Record<string, number> =>
  Object.fromEntries(stdout.trim().split('\n').map(readLine));

/** The first Python here that has a package. */
export const pythonWith = (name: string): string | undefined =>
  ['python3', '/usr/bin/python3'].find(
    (python) => spawnSync(python, ['-c', `import ${name}`]).status === 0,
  );

const why = (): string | undefined => {
  const { error, status } = spawnSync('python3', ['-c', 'import numpy']);
  if (error) return 'there is no python3';
  return status === 0 ? undefined : 'python3 has no NumPy';
};

const missing = why();
if (missing) console.warn(`NOT CHECKED: the generated Python scripts, because ${missing} here.`);

/** Whether the generated Python scripts can be run here; if not, a line on the console says so. */
export const hasNumpy = missing === undefined;
