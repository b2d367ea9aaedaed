/** What `/lib/v1/extras.js` exports: mistakes and their diagnosis, losses to descend, theory, and what rounding does. */
export * from './matrix/index.ts';
export * from './museum/index.ts';
export * from './precision/index.ts';
export * as objectives from './objectives/index.ts';
export * as theory from './theory/index.ts';
