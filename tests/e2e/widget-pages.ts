/** The page that each widget is used on. */
export const PAGE_OF: Readonly<Record<string, string>> = {
  'bug-lab': 'puzzle',
  descent: 'gradient-descent',
  memory: 'moving-average',
  'half-life': 'moving-average',
  momentum: 'momentum',
  minibatch: 'momentum',
  rmsprop: 'rmsprop',
  'adam-stepper': 'adam',
  settle: 'adam',
  'noisy-parabola': 'adam',
  'bias-correction': 'bias-correction',
  forensics: 'forensics',
  race: 'claims',
  museum: 'museum',
  trainer: 'train',
  planar: 'train',
  zipf: 'train',
  counterexample: 'beyond',
  adamw: 'beyond',
  warmup: 'beyond',
  evidence: 'beyond',
  diagnose: 'diagnose',
};

export const WIDGETS = Object.keys(PAGE_OF);

/** The pages that show a widget, each once. */
export const WIDGET_PAGES: readonly string[] = [...new Set(Object.values(PAGE_OF))];
/** The widgets that a page is for. */
export const widgetsOn = (slug: string): string[] =>
  WIDGETS.filter((name) => PAGE_OF[name] === slug);
