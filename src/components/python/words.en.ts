/** What is said of a script that ran. `{…}` are what Python said. */
export const words = {
  loading: 'Python is loading ({kilobytes} kB, once).',
  running: 'Running …',
  done: 'Done.',
  nothing: 'The script has printed nothing.',
  output: 'What the script printed',
  editor: 'The script. Tab leaves the editor; Enter keeps the indentation.',
  figure: 'Figure: {lines}',
  unnamed: 'line {n}',
  warning: 'NumPy warns: {text}',
  line: 'Line {line}: ',
  Stopped: 'Stopped. Your text is as you left it.',
  TooLong: 'Stopped after {seconds} seconds: the script was still running. Does a loop never end?',
  TooMuch: 'Stopped: the script printed more than {characters} characters. Print fewer steps.',
  NotLoaded:
    'Python could not be loaded. It needs a connection the first time; reload the page and try again. ({message})',
  SyntaxError:
    'This line is not Python as it stands: look for a missing colon, bracket or quote, here or in the line before. ({message})',
  'SyntaxError.star': 'This Python does not unpack inside a list; write list(…) instead of [*…].',
  IndentationError:
    'The indentation does not fit: the lines of one block begin in the same column, after a line that ends in a colon.',
  NameError:
    'This name is not known here: {message}. Is it spelt as above, and set before this line?',
  ZeroDivisionError: 'A division by 0. Plain Python refuses it, where NumPy’s arrays give inf.',
  OverflowError: 'A number has left the range of floats: {message}.',
  TypeError: 'These kinds of values do not go together: {message}.',
  ValueError: 'A value that does not fit here: {message}.',
  IndexError: 'An index past the end: the first is 0, the last one less than the length.',
  KeyError: 'The dictionary has no such key: {message}.',
  AttributeError:
    'This is not there: {message}. The page’s NumPy has what scripts about optimizers use, not all of it.',
  ImportError:
    'Here a script can import math, random, time, numpy, matplotlib.pyplot and a few more of Python’s own. Pages, files and the network cannot be reached ({message}).',
  MemoryError: 'The script wanted more memory than it gets here, {megabytes} MB.',
  RuntimeError: 'Python gave up: {message}. If a function calls itself, does it ever stop?',
  AssertionError: 'An assert did not hold. {message}',
  other: '{type}: {message}',
} as const;
