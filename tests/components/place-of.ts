/** Where words of a drawing stand, in px. */
export const placeOf = (text: Element): { readonly x: number; readonly y: number } => ({
  x: Number(text.getAttribute('x') ?? NaN),
  y: Number(text.getAttribute('y') ?? NaN),
});
