export { createMuon, MUON_DEFAULTS, type Muon, type MuonSpec } from './muon.ts';
export { orthogonalize, type OrthogonalizeOptions } from './orthogonalize.ts';
