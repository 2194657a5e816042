export { describeBericht } from './bericht.ts';
export { browsernaam } from './browser.ts';
export type { Berichtfeit } from './feiten.ts';
