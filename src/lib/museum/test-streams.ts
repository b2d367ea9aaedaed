const late = Array.from({ length: 300 }, (_, i) => (i % 7) - 2.5);

/**
 * Streams of gradients that tell mistakes apart, to be fed to an optimizer under test: `constant` shows what is wrong with a
 * correction, `varied` what a constant gradient hides, `small` where ε stands, `late` what begins after many steps.
 *
 * @ko 실수를 구별해 주는 기울기 모음입니다. constant는 보정의 잘못을, varied는 일정한 기울기가 감추는 것을, small은 ε의 자리를, late는 여러 스텝 뒤에 시작되는 잘못을 드러냅니다.
 */
export const TEST_STREAMS = {
  constant: Array.from({ length: 8 }, () => 10),
  varied: [1, -2, 3, 0.5, -4, 2, -1, 0.25],
  small: [1e-6, -2e-6, 3e-6, 1e-6],
  late,
} as const satisfies Record<string, readonly number[]>;

/**
 * The name of a test stream.
 *
 * @ko 시험용 기울기의 이름입니다.
 */
export type TestName = keyof typeof TEST_STREAMS;
