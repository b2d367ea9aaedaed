/**
 * Which clock times the rounds: the processor time of the program, which does not run while other programs
 * do, or, where the system counts that too coarsely, the time on the wall.
 */
export type Clock = 'cpu' | 'wall';

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

/** Looks at how the processor clock ticks while this program is busy. */
export function chooseClock(): Clock {
  const least = Math.min(...Array.from({ length: 5 }, tick));
  return least <= COARSEST ? 'cpu' : 'wall';
}

/** From one tick of the processor clock to the next, in seconds; Infinity where it stands still. */
function tick(): number {
  const start = seconds.cpu();
  const until = seconds.wall() + 0.2;
  while (seconds.wall() < until) {
    const now = seconds.cpu();
    if (now > start) return now - start;
  }
  return Infinity;
}
