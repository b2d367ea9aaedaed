/** Words that every widget needs, in English. Templates hold `{placeholders}`; the keys are those of both languages. */
export const en = {
  less: 'less',
  more: 'more',
  reset: 'Start over',
  'more.summary': 'More controls',
  'error.number': '{given} is not a number from {min} to {max}; the last valid value stays.',
  'error.empty':
    'Nothing typed: a number from {min} to {max} is wanted; the last valid value stays.',
  'error.whole': '{given} is not a whole number from {min} to {max}; the last valid value stays.',
  'error.fetch': 'The code for this could not be fetched. Check the connection and try again.',

  'field.step': 'step',
  'say.step': 'step {value} of {steps}',
  'axis.step': 'step t →',
  'say.decay': '{value}; half-life about {halfLife} steps',
  'say.decay-none': '{value}; no memory',
  'player.play': 'Play',
  'player.pause': 'Pause',
  'player.start': 'To the start',
  'handle.drag': 'drag it in the figure',
  'handle.keys': 'or use the arrow keys',

  'table.summary': 'The plotted numbers',
  'table.step': 'step',

  'menu.title': 'Export and share',
  'menu.link': 'Copy link',
  'menu.csv': 'CSV',
  'menu.svg': 'SVG',
  'menu.png': 'PNG',
  'menu.which': 'Which figure as {format}?',
  'menu.code': 'The same experiment as {language} source',
  'menu.download': 'Download',
  'menu.copy': 'Copy',
  'menu.copied': 'Copied.',
  'menu.select': 'The browser refused the clipboard. The text is selected: copy it by hand.',
  'menu.long': 'Copied without what is too long for a link: {names}. Save it as CSV instead.',

  'notice.linked': 'The link that you followed has set this figure.',
  'notice.title': 'Part of this link could not be used:',
  'notice.not-a-number': '{param}: “{given}” is not a number it can take; {used} is used instead.',
  'notice.out-of-range': '{param}: {given} is outside {min} to {max}; {used} is used instead.',
  'notice.past-end': '{param}: {given} lies past the last one, {max}; {used} is used instead.',
  'notice.unknown':
    '{param}: “{given}” is not known here (known: {allowed}); {used} is used instead.',
  'notice.not-a-list':
    '{param}: entry {position}, “{token}”, is not a finite number; {used} is used instead.',
  'notice.too-many': '{param}: more than {max} numbers; the first {max} are used.',
  'notice.repeated': '{param}: given more than once; the first one counts, “{given}” is left out.',
  'notice.unknown-parameter': '{param}: no such parameter here (known: {allowed}); it is left out.',
  'notice.more': 'and {count} more',
  'notice.close': 'Close the notice',
} as const;
