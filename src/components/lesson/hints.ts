/** Slots of a task that hold its hints, one after the other. */
const SLOTS = ['hint-1', 'hint-2', 'hint-3', 'hint-4'];

/** The hints of a piece, rendered. */
export const hintsIn = (slots: {
  has(name: string): boolean;
  render(name: string): Promise<string>;
}): Promise<string[]> =>
  Promise.all(SLOTS.filter((slot) => slots.has(slot)).map((slot) => slots.render(slot)));
