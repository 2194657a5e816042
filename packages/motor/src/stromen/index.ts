export { type FunctioneleRegio, type FunctioneleRegios, functioneleRegios } from './functioneel.ts';
export type { Geldigheidseis } from './stroomgebieden.ts';
export { type Stromen, selfContainment, type Zelfvoorziening } from './zelfvoorziening.ts';
