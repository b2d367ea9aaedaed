/** What a page tells `<adam-widget>`, hears of it, and dresses it by. @module */

/** Its attributes. */
export const ATTRIBUTES = [
  'widget',
  'lang',
  'theme',
  'ui',
  'params',
  'autoplay',
  'src-base',
  'loading',
  'mode',
] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

/** Its events; they bubble, and leave shadow roots. */
export const EVENTS = ['adam-ready', 'adam-state', 'adam-error'] as const;
export type EventName = (typeof EVENTS)[number];

/** What of its dress a page may tell, and what that is in `embed.css` and `tokens.css`. */
export const PROPERTIES = {
  '--adam-bg': '--page',
  '--adam-fg': '--ink',
  '--adam-accent': '--c-separate',
  '--adam-font': '--text-family',
} as const;
export type Property = keyof typeof PROPERTIES;

/** What a page may dress from outside, by `::part()`, where a widget stands in the page itself. */
export const PARTS = {
  plot: '.figure-host',
  controls: '.hand, .controls',
  button: 'button',
  slider: '.slider',
  caption: '.caption, figcaption',
} as const;
/** The frame, or what stands for it in the page, is a part too. */
export type Part = 'frame' | keyof typeof PARTS;
