export { el, type SvgElement, type SvgInhoud, tenth, toText } from './element.ts';
export { schrift, textLines, wrap } from './letters.ts';
