/** Each lesson's widget, but for the bug lab, which has tests of its own. */
export const WIDGET_OF = {
  'gradient-descent': 'descent',
  'moving-average': 'memory',
  momentum: 'momentum',
  rmsprop: 'rmsprop',
  adam: 'adam-stepper',
  'bias-correction': 'bias-correction',
} as const;

export type WidgetLesson = keyof typeof WIDGET_OF;
export const WIDGET_LESSONS = Object.keys(WIDGET_OF) as WidgetLesson[]; // the keys of WIDGET_OF
