/** Whether every gradient is a finite number: g − g is 0 for those alone. */
export const allFinite = (g: Float64Array): boolean => {
  for (let i = 0; i < g.length; i++) if (g[i]! - g[i]! !== 0) return false; // i < g.length
  return true;
};
