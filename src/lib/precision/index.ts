export { arithmetic, type Arithmetic } from './arithmetic.ts';
export { firstNonFinite } from './first-non-finite.ts';
export { FORMAT_NAMES, FORMATS, type Format, type FormatLimits } from './formats.ts';
export { inPlaceLog, inPlacePeak, type Peak } from './in-place-log.ts';
export { logTrace, type LogTrace, type LogTraceOptions } from './log-trace.ts';
export { roundTo, type Rounding } from './round.ts';
export { withPrecision, type Precision, type PrecisionOptions } from './with-precision.ts';
