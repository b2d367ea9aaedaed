import { ADAM_WASM } from './adam-wasm.ts';
import type { AdamScalars } from './adam-scalars.ts';

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  adam(n: number, ...scalars: readonly number[]): number;
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
  /** One step; false, with nothing changed, where a gradient is not finite. */
  step(
    x: Float64Array,
    g: Float64Array,
    beta1: number,
    take1: number,
    beta2: number,
    take2: number,
    l2: number,
    scalars: AdamScalars,
  ): boolean;
}

const PAGE = 65536;

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
  const even = dim + (dim % 2);
  try {
    const { memory, adam } = instantiate();
    memory.grow(Math.ceil((even * 4 * 8) / PAGE));
    const part = (index: number) => new Float64Array(memory.buffer, index * even * 8, dim);
    const [ownX, ownG, m, v] = [part(0), part(1), part(2), part(3)];
    return {
      m,
      v,
      step: (x, g, beta1, take1, beta2, take2, l2, { shrink, scale, inside, outside }) => {
        ownX.set(x);
        ownG.set(g);
        const fine = adam(even, beta1, take1, beta2, take2, l2, shrink, scale, inside, outside);
        if (fine === 0) return false;
        x.set(ownX);
        return true;
      },
    };
  } catch {
    return null;
  }
};
