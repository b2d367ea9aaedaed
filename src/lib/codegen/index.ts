export type { Experiment } from './experiment.ts';
export { loopLines, type LoopLine } from './loop-lines.ts';
export { numpySource } from './numpy.ts';
export { torchSource } from './torch.ts';
export { typescriptSource } from './typescript.ts';
