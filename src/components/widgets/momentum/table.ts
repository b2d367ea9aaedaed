import type { TableData } from '../../kit/context.ts';
import type { Run } from './model.ts';
import type { Words } from './strings.en.ts';

/** The plotted numbers, a row a step: the three losses and the ball's place. */
export function tableOf({ walks }: Run, words: Words): TableData {
  const { plain, ema, ball } = walks;
  const plotted = [plain.losses, ema.losses, ball.losses, ball.x, ball.y];
  return {
    columns: [
      words['table.step'],
      words['name.plain'],
      words['name.ema'],
      words['name.ball'],
      words['table.theta1'],
      words['table.theta2'],
    ],
    rows: Array.from(ball.losses, (_, t) => [
      String(t),
      ...plotted.map((values) => values[t] ?? NaN),
    ]),
  };
}
