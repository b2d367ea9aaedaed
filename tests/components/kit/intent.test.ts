import { expect, test } from 'vitest';

import { moves } from '../../../src/components/kit/island/intent.ts';

const event = (movementX: number, screenX: number) =>
  ({ movementX, movementY: 0, screenX, screenY: 0 }) as PointerEvent;

test('a pointer has moved where it says so', () => {
  expect(moves()(event(1, 5))).toBe(true);
});

test('a pointer that says nothing has moved where it is elsewhere than before', () => {
  const isMove = moves();
  expect([5, 5, 6, 6].map((screenX) => isMove(event(0, screenX)))).toEqual([
    false,
    false,
    true,
    false,
  ]);
});
