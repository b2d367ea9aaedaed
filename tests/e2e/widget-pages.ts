/** The page that each widget is used on. */
export const PAGE_OF: Readonly<Record<string, string>> = {
  'bug-lab': 'puzzle',
  descent: 'gradient-descent',
  memory: 'moving-average',
  momentum: 'momentum',
  rmsprop: 'rmsprop',
  'adam-stepper': 'adam',
  'bias-correction': 'bias-correction',
};
export const WIDGETS = Object.keys(PAGE_OF);
