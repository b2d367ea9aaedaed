export { diagnose, type Diagnosis, type DiagnosisContext } from './diagnose.ts';
export { MUSEUM, type Exhibit } from './exhibits.ts';
export { fingerprint } from './fingerprint.ts';
export type { VariantSettings } from './settings.ts';
export { VARIANT_IDS, VARIANTS, type Variant, type VariantId } from './variants.ts';
