"""As much of matplotlib.pyplot as draws lines, dots and bars. A figure goes to the page when it is shown.

Colours, widths and fonts are the page's; what else matplotlib takes is taken and left.
"""
import json
import _site

_SCALES = ('linear', 'log', 'symlog')


class _Figure:
    def __init__(self):
        self.marks = []
        self.words = {}
        self.scales = {}
        self.limits = {}
        self.legend = False


_now = _Figure()


def _numbers(values):
    if hasattr(values, 'tolist'):
        values = values.tolist()
    if isinstance(values, (int, float)):
        values = [values]
    out = []
    for value in values:
        if hasattr(value, 'tolist'):
            value = value.tolist()
        if isinstance(value, (list, tuple)):
            raise ValueError('plot takes one row of numbers a line, got rows of them')
        value = float(value)
        out.append(value if value - value == 0 else None)
    return out


def _add(kind, x, y, label=None, dashed=False):
    if y is None:
        y = x
        x = range(len(y))
    x, y = _numbers(x), _numbers(y)
    if len(x) != len(y):
        raise ValueError(
            'x and y must have same first dimension, but have shapes (%d,) and (%d,)' % (len(x), len(y))
        )
    _now.marks.append({'kind': kind, 'x': x, 'y': y, 'label': label, 'dashed': dashed})


def _is_format(value):
    return isinstance(value, str)


def plot(*args, **options):
    label = options.get('label')
    style = options.get('linestyle', options.get('ls', '-'))
    rest = list(args)
    if not rest:
        raise TypeError('plot needs values')
    while rest:
        first = rest.pop(0)
        second = None if not rest or _is_format(rest[0]) else rest.pop(0)
        form = rest.pop(0) if rest and _is_format(rest[0]) else ''
        bare = form.strip('bgrcmykwC0123456789')
        dots = options.get('marker') is not None and style in ('', 'None', ' ')
        dots = dots or (bare != '' and '-' not in bare and ':' not in bare)
        dashed = style not in ('-', 'solid') or '--' in bare or ':' in bare
        _add('dots' if dots else 'line', first, second, label, dashed and not dots)


def scatter(x, y, *args, **options):
    _add('dots', x, y, options.get('label'))


def bar(x, height, *args, **options):
    _add('bars', x, height, options.get('label'))


def _scaled(axes):
    def draw(*args, **options):
        plot(*args, **options)
        for axis in axes:
            _now.scales[axis] = 'log'

    return draw


semilogy = _scaled('y')
semilogx = _scaled('x')
loglog = _scaled('xy')


def axhline(y=0, *args, **options):
    _now.marks.append({'kind': 'level', 'y': _numbers(y), 'x': [], 'label': options.get('label'), 'dashed': True})


def axvline(x=0, *args, **options):
    _now.marks.append({'kind': 'upright', 'x': _numbers(x), 'y': [], 'label': options.get('label'), 'dashed': True})


def _said(key):
    def say(text, *args, **options):
        _now.words[key] = str(text)

    return say


title = _said('title')
suptitle = _said('title')
xlabel = _said('x')
ylabel = _said('y')


def _scale(axis):
    def set_scale(name, **options):
        if name not in _SCALES:
            raise ValueError('%r is not a scale here; linear, log and symlog are' % (name,))
        _now.scales[axis] = name

    return set_scale


xscale = _scale('x')
yscale = _scale('y')


def _limit(axis):
    def set_limit(low=None, high=None, **options):
        if isinstance(low, (list, tuple)):
            low, high = low
        _now.limits[axis] = [low, high]

    return set_limit


xlim = _limit('x')
ylim = _limit('y')


def legend(*args, **options):
    _now.legend = True
    if args and isinstance(args[0], (list, tuple)):
        for mark, label in zip(_now.marks, args[0]):
            mark['label'] = str(label)


def _left(*args, **options):
    """What changes looks alone."""


grid = tight_layout = xticks = yticks = axis = margins = savefig = close = _left


def figure(*args, **options):
    show()


def subplot(*args, **options):
    """Each part of a figure is a figure of its own here."""
    show()


def show(*args, **options):
    global _now
    if _now.marks:
        _site.figure(
            json.dumps(
                {
                    'marks': _now.marks,
                    'words': _now.words,
                    'scales': _now.scales,
                    'limits': _now.limits,
                }
            )
        )
    _now = _Figure()


def clf(*args, **options):
    global _now
    _now = _Figure()


def __getattr__(name):
    raise AttributeError('matplotlib.pyplot.%s is not here; plot, scatter, bar and what goes with them are' % name)
