/** This project's small network, in float64: `training` of src/lib/train, whose weights at the start the others take over. */
import { training } from '../../../src/lib/train/index.ts';
import { TRAINED } from '../training.ts';
import { serve } from './serve.ts';

await serve(`Node ${process.versions.node}, V8 ${process.versions.v8}, float64`, () => {
  const run = training(TRAINED);
  return { step: () => run.step(), end: () => run.parameters };
});
