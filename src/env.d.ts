import type { Early } from './components/kit/island/early.ts';

declare module 'astro' {
  interface AstroClientDirectives {
    /** The widget's parameter prefix: its script loads at the reader's first move, or at once when the address carries its state. */
    'client:intent'?: string;
  }
}
declare global {
  interface Window {
    early: Early;
  }
}
