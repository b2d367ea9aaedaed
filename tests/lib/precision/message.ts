/** A value that the types forbid, as untyped code passes it. */
export const wrong = (value: unknown): never => value as never;

/** The name and the message of what a call throws. */
export const message = (call: () => unknown): string => {
  try {
    call();
  } catch (error) {
    return String(error);
  }
  return 'nothing was thrown';
};
