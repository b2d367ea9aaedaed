"""Run before a script: what it may import, and how Python writes floats."""


def begin(known):
    import builtins, _site
    import numpy, matplotlib.pyplot

    for name in known:  # they import others, which a script may not
        __import__(name)

    load, write, text, whole = builtins.__import__, builtins.print, builtins.repr, builtins.round

    def import_known(name, *rest):
        if name not in known:
            raise ImportError("no module named '" + name + "'")
        return load(name, *rest)

    def show_inside(x):
        kind = type(x)
        if kind is float:
            return _site.float_text(x)
        if kind is list:
            return '[' + ', '.join([show_inside(each) for each in x]) + ']'
        if kind is tuple:
            inside = ', '.join([show_inside(each) for each in x])
            return '(' + inside + (',)' if len(x) == 1 else ')')
        if kind is dict:
            return '{' + ', '.join([show_inside(k) + ': ' + show_inside(v) for k, v in x.items()]) + '}'
        return text(x)

    def show(x):
        return show_inside(x) if type(x) in (float, list, tuple, dict) else x

    def print_shown(*values, sep=' ', end='\n', file=None, flush=False):
        write(*[show(x) for x in values], sep=' ' if sep is None else sep, end='\n' if end is None else end)

    def round_exactly(x, n=None):
        if isinstance(x, float) and n is not None and x - x == 0:
            return float(_site.rounded(x, n))
        return whole(x) if n is None else whole(x, n)

    builtins.__import__ = import_known
    builtins.print = print_shown
    builtins.repr = show_inside
    builtins.round = round_exactly
    return show
