/** `npm run wasm`: assembles src/lib/optim/kernels/steps.wat. A test holds the two together. @module */
import { writeFile } from 'node:fs/promises';

import { assemble, MODULE } from './wasm/assemble.ts';

await writeFile(MODULE, await assemble());
