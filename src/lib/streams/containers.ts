const CONTAINER =
  /^(?:[a-z_]\w*\.)*(?:as)?(?:array|tensor|matrix|list|tuple|series|devicearray|parameter|variable|c|float(?:16|32|64)?|bfloat16|double|u?int(?:8|16|32|64)?|(?:big)?u?(?:int|float)(?:8|16|32|64)array)$/i;

/**
 * Whether a call of this name stands for the numbers in it, as programs print arrays and numbers (`c` is R's list).
 * Any other, such as range(10) or abs(−2), stands for other numbers, and would have to be run.
 */
export const isContainer = (name: string): boolean => CONTAINER.test(name);

/** Whether a call of this name with one number makes so many zeros: new Array(3), torch.Tensor(3). */
export const isSized = (name: string): boolean => /(?:^|\.)[A-Z]\w*$/.test(name);
