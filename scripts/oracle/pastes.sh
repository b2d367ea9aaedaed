#!/bin/sh
# What programs print of the same twelve numbers, and of the same as float32, each printed by the program itself.
#
#   sh scripts/oracle/pastes.sh tests/fixtures/pastes
#
# Debian: python3-numpy (1.x) python3-pandas python3-torch octave r-base-core, as /usr/bin/python3, octave, R.
# NUMPY2 is a Python with NumPy 2 or later. Programs that are missing are passed over, and said.
set -eu
out=$1
mkdir -p "$out"
out=$(cd "$out" && pwd)
numbers='-0.1 3.404888183404303e-70 0.30000000000000004 123456789 -2 0 1e-5 0.23531567322689356 -1.2345678901234567e300 5e-324 1e22 10'
here=$(dirname "$0")

has() { command -v "$1" >/dev/null || { echo "$1: not here" >&2; false; }; }

/usr/bin/python3 "$here/pastes.py" "$out" numpy1 $numbers
"${NUMPY2:-python3}" "$here/pastes.py" "$out" numpy2 $numbers

vector=$(echo "$numbers" | tr ' ' ',')
if has R; then
  R --vanilla --slave -e "x <- c($vector); options(digits = 17); print(x)" >"$out/r-print.txt"
  R --vanilla --slave -e "x <- c($vector); print(x)" >"$out/r-print-short.txt"
  R --vanilla --slave -e "x <- c($vector); dput(x, control = 'digits17')" >"$out/r-dput.txt"
  R --vanilla --slave -e "x <- c($vector); options(digits = 17); print(data.frame(g = x))" >"$out/r-frame.txt"
  R --vanilla --slave -e "x <- c($vector); write.csv(data.frame(g = x))" >"$out/r-write-csv.csv"
  R --vanilla --slave -e "x <- c($vector); write.csv2(data.frame(g = x), row.names = FALSE)" >"$out/r-write-csv2.csv"
fi
if has octave; then
  octave --quiet --eval "x = [$vector]; printf('%s\n', mat2str(x, 17))" >"$out/octave-mat2str.txt"
  octave --quiet --eval "format long e; x = [$vector]'" >"$out/octave-column.txt"
  octave --quiet --eval "format long e; x = [$vector]; disp(x)" >"$out/octave-disp.txt"
  octave --quiet --eval "x = [$vector]; printf('%.17g\n', x)" >"$out/octave-printf.txt"
  octave --quiet --eval "x = [0.1 -0.25 0.375]" >"$out/octave-short.txt"
fi
node --input-type=module -e "
  import { writeFileSync } from 'node:fs';
  import { inspect } from 'node:util';
  const x = [$vector];
  const file = (name, text) => writeFileSync('$out/' + name, text + '\n');
  file('node-array.txt', inspect(x));
  file('node-float64array.txt', inspect(Float64Array.from(x)));
  file('node-json.txt', JSON.stringify(x, null, 2));
  const comma = (n) => String(n).replace('.', ',');
  file('sheet-tabs.tsv', x.map((n, i) => i + 1 + '\t' + n).join('\n'));
  file('sheet-tabs-comma.tsv', ['step\tg', ...x.map((n, i) => i + 1 + '\t' + comma(n))].join('\n'));
  file('sheet-semicolons-comma.csv', ['step;g', ...x.map((n, i) => i + 1 + ';' + comma(n))].join('\r\n'));
"
# TENSORFLOW_JS is a folder in which @tensorflow/tfjs-core and -backend-cpu are installed.
if [ -n "${TENSORFLOW_JS:-}" ]; then
  (cd "$TENSORFLOW_JS" && node --input-type=module -e "
    import * as tf from '@tensorflow/tfjs-core';
    import '@tensorflow/tfjs-backend-cpu';
    console.log(String(tf.tensor1d([$vector].slice(0, 7))));
    " | sed -n '/^Tensor/,$p') >"$out/tfjs-print.txt"
  (cd "$TENSORFLOW_JS" && node --input-type=module -e "
    import * as tf from '@tensorflow/tfjs-core';
    import '@tensorflow/tfjs-backend-cpu';
    console.log(tf.tensor1d([$vector].slice(0, 7)).toString(true));
    " | sed -n '/^Tensor/,$p') >"$out/tfjs-verbose.txt"
fi
