/** What we call of it; `LoadMicroPython` says more. */
declare module '@micropython/micropython-webassembly-pyscript/micropython.mjs' {
  export const loadMicroPython: (options: object) => Promise<unknown>;
}
