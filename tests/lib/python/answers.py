"""Runs each script of scripts.py in CPython and NumPy, and writes what they print as JSON. No figure is drawn."""
import contextlib
import io
import json
import sys
import types
import warnings

warnings.simplefilter('ignore')
pyplot = types.ModuleType('matplotlib.pyplot')
pyplot.__getattr__ = lambda name: lambda *args, **options: None
package = types.ModuleType('matplotlib')
package.pyplot = pyplot
sys.modules.update({'matplotlib': package, 'matplotlib.pyplot': pyplot})

printed = []
for script in json.load(sys.stdin):
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(script, {'__name__': '__main__'})
    printed.append(out.getvalue())
json.dump(printed, sys.stdout)
