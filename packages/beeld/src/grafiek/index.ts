// Charts by Observable Plot: a door of its own, so that a page fetches it only where a chart is drawn.

export { type Curvebeeld, type Curveplek, drawCurve } from './curve.ts';
export type { Tekendocument, Tekening } from './tekening.ts';
export { drawTijdlijn, type Tijdlijnbeeld, type Tijdlijnpunt } from './tijdlijn.ts';
export { drawVerdeling, type Staaf, type Verdelingbeeld } from './verdeling.ts';
