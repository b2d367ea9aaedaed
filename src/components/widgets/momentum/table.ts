import type { TableData } from '../../figure/DataTable.tsx';
import { numpyFormat } from '../../../lib/text/numpy-format.ts';
import type { Method, Walk } from './model.ts';
import type { MomentumStrings } from './strings.ts';

/** The plotted numbers, a row a step: the three losses and the ball's place, as NumPy prints them. */
export function tableOf(
  { plain, ema, ball }: Readonly<Record<Method, Walk>>,
  strings: MomentumStrings,
): TableData {
  const print = (value = NaN) => numpyFormat(value);
  return {
    columns: [
      strings['table.step'],
      strings['name.plain'],
      strings['name.ema'],
      strings['name.ball'],
      strings['table.theta1'],
      strings['table.theta2'],
    ],
    rows: ball.path.map((place, t) => [
      String(t),
      print(plain.losses[t]),
      print(ema.losses[t]),
      print(ball.losses[t]),
      print(place[0]),
      print(place[1]),
    ]),
  };
}
