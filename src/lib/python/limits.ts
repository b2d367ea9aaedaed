/** Characters that a script may print. */
export const MOST_PRINTED = 200_000;
/** What Python weighs, compressed, in kB: its WebAssembly and what goes with it. A test holds it to the files. */
export const KILOBYTES = 240;
