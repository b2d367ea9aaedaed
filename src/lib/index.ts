/** The library: what the site itself is driven by, published as two modules. */
export * from './adam.ts';
export * from './extras.ts';
