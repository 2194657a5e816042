// Charts by Observable Plot: a door of its own, so that a page fetches it only where a chart is drawn.

export { drawCurve } from './curve.ts';
export { drawPaden, padstijl } from './paden.ts';
export { drawRangorde } from './rangorde.ts';
export { drawStapel } from './stapel.ts';
export type { Tekendocument } from './tekening.ts';
export { drawTijdlijn, type Tijdlijnbeeld, type Tijdlijnpunt } from './tijdlijn.ts';
export { drawTornado } from './tornado.ts';
export { drawVerdeling } from './verdeling.ts';
export { drawVerschuiving } from './verschuiving.ts';
export { drawWaaier } from './waaier.ts';
