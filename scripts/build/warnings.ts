/** Build warnings that mean nothing, silenced one by one and by name: `npm test` fails on any other. @module */
import type { AstroUserConfig } from 'astro';

type RolldownOptions = NonNullable<
  NonNullable<NonNullable<AstroUserConfig['vite']>['build']>['rolldownOptions']
>;

/** For `vite.build.rolldownOptions`. */
export const silenced: RolldownOptions = {
  // How long a plugin took says something about the machine alone.
  checks: { bundlerTimings: false },
  onLog(level, log, report) {
    // Astro marks modules with this directive and reads it itself; the bundler knows nothing of it.
    const known =
      log.code === 'MODULE_LEVEL_DIRECTIVE' && log.message.includes('"use astro:head-inject"');
    // MicroPython asks Node for its modules where it finds itself in Node; in a browser it never does.
    const ofNode =
      log.message.includes('externalized for browser compatibility, imported by') &&
      log.message.includes('/micropython.mjs');
    if (!known && !ofNode) report(level, log);
  },
};
