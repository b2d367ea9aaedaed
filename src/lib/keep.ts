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
