/** A piece of a picture: what SVG calls an element, with its attributes and what stands in it. */
export interface SvgElement {
  readonly naam: string;
  readonly kenmerken: Readonly<Record<string, string | number | undefined>>;
  readonly inhoud: readonly SvgInhoud[];
}

/** What stands in an element: another, or text as people read it. */
export type SvgInhoud = SvgElement | string;

/** An element. Attributes have the names of SVG; one that is undefined is left out. */
export function el(
  naam: string,
  kenmerken: SvgElement['kenmerken'] = {},
  inhoud: SvgInhoud | readonly SvgInhoud[] = [],
): SvgElement {
  return { naam, kenmerken, inhoud: typeof inhoud === 'string' || 'naam' in inhoud ? [inhoud] : inhoud };
}

/** What XML 1.0 (section 2.2) does not hold, not even escaped: control characters, lone surrogates, non-characters. */
const geenXml = /[^\t\n\r\u{20}-\u{7E}\u{85}\u{A0}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

function escapeXml(tekst: string): string {
  return tekst.replaceAll(geenXml, '').replaceAll(/[&<>"]/gu, (teken) => `&#${teken.charCodeAt(0)};`);
}

/** A picture as SVG text. */
export function toText(inhoud: SvgInhoud): string {
  if (typeof inhoud === 'string') return escapeXml(inhoud);
  const kenmerken = Object.entries(inhoud.kenmerken).flatMap(([naam, waarde]) =>
    waarde === undefined ? [] : ` ${naam}="${escapeXml(String(waarde))}"`,
  );
  const kop = `<${inhoud.naam}${kenmerken.join('')}`;
  return inhoud.inhoud.length === 0
    ? `${kop}/>`
    : `${kop}>${inhoud.inhoud.map(toText).join('')}</${inhoud.naam}>`;
}

/** To a tenth: finer than anybody sees, and no needless digits in a file. */
export function tenth(maat: number): number {
  return Math.round(maat * 10) / 10;
}
