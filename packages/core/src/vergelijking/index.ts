export { orderAlluvial, orderByPlace } from './alluviaal.ts';
export type { VergelijkAntwoord } from './antwoord.ts';
export { type Nestingmatrix, nestingMatrix, orderFamilies, type Passing, rankFits } from './families.ts';
export { nesting } from './nesting.ts';
export { nestingTabel, vergelijkTabellen } from './tabel.ts';
export { compareEdities } from './vergelijking.ts';
export { moves } from './verplaatsing.ts';
export { type Kant, orderDiagram, presentSamen, presentVergelijking } from './weergave.ts';
