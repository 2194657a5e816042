export { type Alluviaal, orderAlluvial, orderByPlace } from './alluviaal.ts';
export { type Nestingmatrix, nestingMatrix, orderFamilies, type Passing, rankFits } from './families.ts';
export { type Gelijkenis, likeness } from './gelijkenis.ts';
export { type Cel, crossTable } from './kruistabel.ts';
export { nesting } from './nesting.ts';
export { assignLargest } from './toewijzing.ts';
export { compareEdities, type Vergelijking } from './vergelijking.ts';
export { moves, type Verplaatsing, type Verplaatsingen } from './verplaatsing.ts';
export { type Maatweergave, presentMaten } from './weergave.ts';
