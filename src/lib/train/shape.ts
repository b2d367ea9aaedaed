/** Two coordinates, sixteen in the hidden layer, two classes. */
export const SHAPE = { inputs: 2, hidden: 16, outputs: 2 } as const;
