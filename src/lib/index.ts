/** The library: optimizers and their wrong versions, and the gradient streams to run them on. */
export * from './optim/index.ts';
export * as streams from './streams/index.ts';
