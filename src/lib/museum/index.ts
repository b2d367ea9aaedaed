export { diagnose, type Diagnosis, type DiagnosisContext, type Verdict } from './diagnose.ts';
export { MUSEUM, type Exhibit } from './exhibits.ts';
export { fingerprint } from './fingerprint.ts';
export type { VariantSettings } from './settings.ts';
export { VARIANT_IDS, VARIANTS, type Variant, type VariantId } from './variants.ts';
export { TEST_STREAMS, type TestName } from './test-streams.ts';
