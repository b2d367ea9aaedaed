export { oneOf, subset } from './choice.ts';
export { codec, type Codec, type Lasts, type Problem } from './codec.ts';
export { decimal, integer } from './number.ts';
export { numbers, type ReadNumber } from './numbers.ts';
export { orNull } from './or-null.ts';
export type { Param, Reading, Reason } from './param.ts';
