export { lossMap, lossRow, type LossMapProblem } from './loss-map.ts';
