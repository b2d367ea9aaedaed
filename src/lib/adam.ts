/** What `/lib/v1/adam.js` exports: the optimizers, and gradient streams to run them on. */
export * from './optim/index.ts';
export * as streams from './streams/index.ts';
