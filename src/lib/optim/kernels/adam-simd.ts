import { ADAM_WASM } from './adam-wasm.ts';

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  finite(g: number, n: number): number;
  adam(x: number, g: number, m: number, v: number, n: number): void;
}

/** As much of the engine as is used: the library is compiled without the DOM's types. */
interface Engine {
  readonly atob: (base64: string) => string;
  readonly WebAssembly: Wasm;
}

interface Wasm {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object) => { readonly exports: unknown };
}

/** Adam over WebAssembly's own memory, two parameters at a time. */
export interface SimdAdam {
  /** Parameters and gradients in this memory: a step on both copies nothing. */
  readonly x: Float64Array;
  readonly g: Float64Array;
  readonly m: Float64Array;
  readonly v: Float64Array;
  /** What all parameters share in a step, in the order of `SHARED`. */
  readonly shared: Float64Array;
  /** One step; false, with nothing changed, where a gradient is not finite. */
  step(x: Float64Array, g: Float64Array): boolean;
}

/** Where each shared number stands, as adam.wat reads them. */
export const SHARED = {
  beta1: 0,
  take1: 1,
  beta2: 2,
  take2: 3,
  l2: 4,
  shrink: 5,
  scale: 6,
  inside: 7,
  outside: 8,
} as const;

type Places = [x: number, g: number, m: number, v: number];

const PAGE = 65536;
const BYTES = 8;
/** Bytes kept for the shared numbers. */
const HEAD = 128;

let compiled: object | null | undefined;

const instantiate = (): Exports => {
  const { WebAssembly, atob } = globalThis as unknown as Engine;
  const bytes = Uint8Array.from(atob(ADAM_WASM), (c) => c.charCodeAt(0));
  compiled ??= new WebAssembly.Module(bytes);
  return new WebAssembly.Instance(compiled).exports as Exports;
};

/**
 * Adam for `dim` parameters in WebAssembly SIMD, or null where that is not to be had: an engine without it,
 * a page whose content policy forbids it, no memory left. The digits are those of the loop in adam.ts.
 */
export const simdAdam = (dim: number): SimdAdam | null => {
  try {
    const { memory, finite, adam } = instantiate();
    const even = dim + (dim % 2); // the padding's gradient is 0 for ever
    const [atX, atG, atM, atV] = [0, 1, 2, 3].map((part) => HEAD + part * even * BYTES) as Places;
    memory.grow(Math.ceil((HEAD + 4 * even * BYTES) / PAGE));
    const view = (at: number, length: number) => new Float64Array(memory.buffer, at, length);
    const [ownX, ownG] = [view(atX, dim), view(atG, dim)];
    return {
      x: ownX,
      g: ownG,
      m: view(atM, dim),
      v: view(atV, dim),
      shared: view(0, HEAD / BYTES),
      step: (x, g) => {
        if (g !== ownG) ownG.set(g);
        if (finite(atG, even) === 0) return false;
        if (x !== ownX) ownX.set(x);
        adam(atX, atG, atM, atV, even);
        if (x !== ownX) x.set(ownX);
        return true;
      },
    };
  } catch {
    return null;
  }
};
