/** Two panels over one axis of steps, in units of the lower one's height: weights below, averages above, the cursor's head over both. */
export const PANELS = { weights: 1, averages: 1.5, top: 2.9, cursor: 3 } as const;

/** Which panel a height belongs to. */
export const panelAt = (y: number): 'weights' | 'averages' =>
  y <= (PANELS.weights + PANELS.averages) / 2 ? 'weights' : 'averages';
