import type { Decays } from '../decays.ts';
import { allFinite } from './finite.ts';
import { begin, memory, type Fold, type Rule } from './fold.ts';
import type { Kernel } from './kernel.ts';
import { STEPS_WASM } from './steps-wasm.ts';
import { SHARED } from './shared.ts';

/**
 * A rule's function: the addresses of x, g, b and a, 0 where that is not kept, and of x's end, where g begins; and
 * whether there is weight decay to add to gradients.
 */
type Step = (
  x: number,
  g: number,
  b: number,
  a: number,
  end: number,
  mode: number,
  l2: number,
) => void;

interface Exports extends Readonly<Record<Rule['inWasm'], Step>> {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  finite(g: number, end: number): number;
}

/** As much of the engine as is used: the library is compiled without the DOM's types. */
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object) => { readonly exports: unknown };
};

type Places = [x: number, g: number, b: number, a: number];

const PAGE = 65536;
const BYTES = 8;
/** The loops take so many parameters at a time. */
const ABREAST = 4;

let compiled: object | undefined;

const instantiate = (): Exports => {
  compiled ??= new WebAssembly.Module(
    Uint8Array.from(STEPS_WASM.match(/../g)!, (byte) => parseInt(byte, 16)), // not empty
  );
  return new WebAssembly.Instance(compiled).exports as Exports;
};

/**
 * A kernel over WebAssembly's own memory, two parameters at a time, or null where that is not to be had: an engine
 * without SIMD, a page whose content policy forbids it, no memory left. The digits are those of the rule's loop.
 */
export const simd = (fold: Fold, decays: Decays, dim: number): Kernel | null => {
  try {
    const { rule, names } = fold;
    const { memory: own, finite, [rule.inWasm]: run } = instantiate();
    const bytes = Math.ceil(dim / ABREAST) * ABREAST * BYTES; // the padding's gradient is 0 for ever
    const [atX, atG, atB, atA] = [0, 1, 2, 3].map((k) => SHARED * BYTES + k * bytes) as Places;
    own.grow((atA + bytes) / PAGE + 1); // in whole pages
    const view = (at: number, length = dim) => new Float64Array(own.buffer, at, length);
    const [ownX, ownG, b] = [view(atX), view(atG), view(atB)];
    const a = view(atA, names[0] ? dim : 0);
    const shared = view(0, SHARED);
    const l2 = Number(decays.l2 !== 0);
    let lent = false; // from then on ownX and ownG are somebody's, and nothing else is copied there

    return {
      ...memory(fold, a, b),
      checksGradients: true,
      arrays: () => {
        if (!lent) for (const values of [ownX, ownG]) values.fill(0);
        lent = true;
        return { x: ownX, g: ownG };
      },
      step: (x, g, rate, t) => {
        if (lent && (x !== ownX || g !== ownG)) {
          if (!allFinite(g)) return false;
          const mode = begin(fold, decays, shared, rate, t);
          rule.loop(shared, x, g, b, a, mode, a);
          return true;
        }
        if (g !== ownG) ownG.set(g);
        if (finite(atG, atB) === 0) return false;
        if (x !== ownX) ownX.set(x);
        const mode = begin(fold, decays, shared, rate, t);
        run(atX, atG, atB, a.length && atA, atG, mode, l2);
        if (x !== ownX) x.set(ownX);
        return true;
      },
    };
  } catch {
    return null;
  }
};
