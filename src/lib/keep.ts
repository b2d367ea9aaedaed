import { same } from './same.ts';

/** Keeps a function's last result: called again with arguments that hold the same, it answers without computing. */
export function keepLast<A extends readonly unknown[], R>(
  compute: (...args: A) => R,
): (...args: A) => R {
  let kept: { readonly args: A; readonly result: R } | null = null;
  return (...args) => {
    if (!kept?.args.every((arg, i) => same(arg, args[i])))
      kept = { args, result: compute(...args) };
    return kept.result;
  };
}

/** Keeps a function's result for each object that it is called with, as long as there is that object. */
export function keepFor<A extends object, R>(compute: (of: A) => R): (of: A) => R {
  const kept = new WeakMap<A, { readonly result: R }>();
  return (of) => {
    const found = kept.get(of) ?? { result: compute(of) };
    kept.set(of, found);
    return found.result;
  };
}
