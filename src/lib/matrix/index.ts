export {
  ADAFACTOR_DEFAULTS,
  createAdafactor,
  type Adafactor,
  type AdafactorSpec,
} from './adafactor.ts';
export { createMuon, MUON_DEFAULTS, type Muon, type MuonSpec } from './muon.ts';
export { orthogonalize, type OrthogonalizeOptions } from './orthogonalize.ts';
