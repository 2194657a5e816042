import { el, type SvgElement } from '../svg/index.ts';

/** A fill in stripes of several colours, for what lies in several regions at once. */
export interface Strepen {
  /** Unique in the page. */
  readonly id: string;
  readonly kleuren: readonly string[];
}

/** Width of one stripe, in the units of a map of the whole country. */
const streepbreedte = 3;

/**
 * Stripes in several colours.
 *
 * @param schaal so that patterns are as fine on a part of the country as on the whole: 1 = the whole.
 */
export function drawStrepen({ id, kleuren }: Strepen, schaal: number): SvgElement {
  const breed = streepbreedte * schaal;
  return el(
    'pattern',
    {
      id,
      width: breed * kleuren.length,
      height: breed,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    kleuren.map((kleur, i) => el('rect', { x: i * breed, width: breed, height: breed, fill: kleur })),
  );
}

/** A grey hatch: nothing is known, or nothing applies. */
export function drawArcering(id: string, schaal: number): SvgElement {
  const maat = 5 * schaal;
  return el(
    'pattern',
    { id, width: maat, height: maat, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    [
      el('rect', { width: maat, height: maat, fill: '#fff' }),
      el('rect', { width: 1.6 * schaal, height: maat, fill: '#8a97aa' }),
    ],
  );
}

/** Dots, to lay over a colour that is doubted. */
export function drawStippen(id: string, schaal: number): SvgElement {
  const maat = 4 * schaal;
  const midden = { cx: maat / 2, cy: maat / 2 };
  return el('pattern', { id, width: maat, height: maat, patternUnits: 'userSpaceOnUse' }, [
    el('circle', { ...midden, r: 0.75 * schaal, fill: '#001a40' }),
    el('circle', {
      ...midden,
      r: 0.95 * schaal,
      fill: 'none',
      stroke: '#fff',
      'stroke-width': 0.35 * schaal,
    }),
  ]);
}
