/** Characters that a script may print. */
export const MOST_PRINTED = 200_000;
/** Bytes that a script's objects may take. */
export const HEAP = 64 * 2 ** 20;
/** What Python weighs, compressed, in kB: its WebAssembly and what goes with it, what checks a task too. A test holds it to the files. */
export const KILOBYTES = 245;
