export { orderAlluvial, orderByPlace } from './alluviaal.ts';
export { type Nestingmatrix, nestingMatrix, orderFamilies, type Passing, rankFits } from './families.ts';
export { nesting } from './nesting.ts';
export { neighboursAlong } from './omgeving.ts';
export { compareEdities, type Vergelijking } from './vergelijking.ts';
export { moves } from './verplaatsing.ts';
export { presentMaten } from './weergave.ts';
