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

const PAGE = 65536;
const BYTES = 8;
/** Bytes kept for the shared numbers. */
const HEAD = 128;

/**
 * How many parameters are copied into WebAssembly's memory at a time: few enough that the copies stay in
 * the processor's nearest caches, even, and enough that the calls do not count.
 */
export const BLOCK = 2048;

let compiled: object | null | undefined;

const instantiate = (): Exports => {
  const { WebAssembly, atob } = globalThis as unknown as Engine;
  const bytes = Uint8Array.from(atob(ADAM_WASM), (c) => c.charCodeAt(0));
  compiled ??= new WebAssembly.Module(bytes);
  return new WebAssembly.Instance(compiled).exports as Exports;
};

/** An array in blocks. They are cut again only when another array comes, so that a step allocates nothing. */
const blocks = (): ((values: Float64Array) => readonly Float64Array[]) => {
  let last: Float64Array | null = null;
  let parts: Float64Array[] = [];
  return (values) => {
    if (values === last) return parts;
    last = values;
    parts = [];
    for (let from = 0; from < values.length; from += BLOCK) {
      parts.push(values.subarray(from, from + BLOCK));
    }
    return parts;
  };
};

/**
 * Adam for `dim` parameters in WebAssembly SIMD, or null where that is not to be had: an engine without it,
 * a page whose content policy forbids it, no memory left. The digits are those of the loop in adam.ts.
 */
export const simdAdam = (dim: number): SimdAdam | null => {
  try {
    const { memory, finite, adam } = instantiate();
    const even = dim + (dim % 2);
    const atX = HEAD;
    const atG = atX + BLOCK * BYTES;
    const atM = atG + BLOCK * BYTES;
    const atV = atM + even * BYTES;
    memory.grow(Math.ceil((atV + even * BYTES) / PAGE));
    const view = (at: number, length: number) => new Float64Array(memory.buffer, at, length);
    const ownG = view(atG, BLOCK);
    const ownX = [view(atX, Math.min(dim, BLOCK)), view(atX, dim % BLOCK)];
    const [cutX, cutG] = [blocks(), blocks()];
    const take = (g: Float64Array): number => {
      ownG.set(g);
      if (g.length % 2 === 0) return g.length;
      ownG[g.length] = 0;
      return g.length + 1;
    };
    return {
      m: view(atM, dim),
      v: view(atV, dim),
      shared: view(0, HEAD / BYTES),
      step: (x, g) => {
        const xs = cutX(x);
        const gs = cutG(g);
        for (let b = 0; b < gs.length; b++) if (finite(atG, take(gs[b]!)) === 0) return false; // b < gs.length
        for (let b = 0; b < xs.length; b++) {
          const xb = xs[b]!; // b < xs.length
          const from = b * BLOCK * BYTES;
          const own = xb.length === BLOCK || xs.length === 1 ? ownX[0]! : ownX[1]!; // two views
          own.set(xb);
          const n = take(gs[b]!); // as long as x
          adam(atX, atG, atM + from, atV + from, n);
          xb.set(own);
        }
        return true;
      },
    };
  } catch {
    return null;
  }
};
