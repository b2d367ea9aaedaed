/**
 * Which clock times the rounds: the processor time of the program, which does not run while other programs
 * do, or, where the system counts that too coarsely, the time on the wall.
 */
export type Clock = 'cpu' | 'wall';

export const CLOCKS: readonly string[] = ['cpu', 'wall'] satisfies readonly Clock[];

/** Seconds on a clock, from whenever. */
export const seconds: Readonly<Record<Clock, () => number>> = {
  cpu: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
  },
  wall: () => performance.now() / 1e3,
};

/** The coarsest processor clock that will do, in seconds: some systems count in hundredths. */
const COARSEST = 1e-4;

/**
 * Looks at how the processor clock ticks while this program is busy.
 *
 * @param cpu - The clock that is looked at, in seconds.
 */
export function chooseClock(cpu: () => number = seconds.cpu): Clock {
  const least = Math.min(...Array.from({ length: 5 }, () => tick(cpu)));
  return least <= COARSEST ? 'cpu' : 'wall';
}

/** From one tick to the next; Infinity for a clock that stands still. */
function tick(cpu: () => number): number {
  const start = cpu();
  const until = seconds.wall() + 0.2;
  while (seconds.wall() < until) {
    const now = cpu();
    if (now > start) return now - start;
  }
  return Infinity;
}
