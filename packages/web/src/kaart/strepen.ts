/** A fill in stripes of several colours, for what lies in several regions at once. */
export interface Strepen {
  /** Unique in the page. */
  readonly id: string;
  readonly kleuren: readonly string[];
}

/** Width of one stripe, in the units of a map of the whole country. */
export const streepbreedte = 3;

/** The same fills as SVG text, for a picture of its own. */
export function strepenSvg(strepen: readonly Strepen[], schaal: number): string {
  const breed = streepbreedte * schaal;
  return strepen
    .map(({ id, kleuren }) => {
      const banen = kleuren
        .map((kleur, i) => `<rect x="${i * breed}" width="${breed}" height="${breed}" fill="${kleur}"/>`)
        .join('');
      return `<pattern id="${id}" width="${breed * kleuren.length}" height="${breed}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">${banen}</pattern>`;
    })
    .join('');
}
