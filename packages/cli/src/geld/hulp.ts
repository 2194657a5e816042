import { toonAantal } from '../uitvoer/index.ts';

/** A whole amount. */
export const euro = (x: number): string => toonAantal(Math.round(x));
