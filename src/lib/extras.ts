/** What `/lib/v1/extras.js` exports: losses to descend, what theory says of it, and what rounding does to it. */
export * from './precision/index.ts';
export * as objectives from './objectives/index.ts';
export * as theory from './theory/index.ts';
