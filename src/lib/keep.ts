/** Keeps a function's last result: called again with the same arguments, it answers without computing. */
export function keepLast<A extends readonly unknown[], R>(
  compute: (...args: A) => R,
): (...args: A) => R {
  let kept: { readonly args: A; readonly result: R } | null = null;
  return (...args) => {
    if (!kept?.args.every((arg, i) => Object.is(arg, args[i])))
      kept = { args, result: compute(...args) };
    return kept.result;
  };
}
