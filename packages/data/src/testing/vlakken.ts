/** Maps of synthetic regions, for tests. */
import { type EigenVlakken, readEigenVlakken } from '../vlakken/index.ts';

export type Vierkant = readonly [x: number, y: number, breed: number, hoog: number];

/** A rectangle as a closed ring. */
export function ring([x, y, b, h]: Vierkant): [number, number][] {
  return [
    [x, y],
    [x + b, y],
    [x + b, y + h],
    [x, y + h],
    [x, y],
  ];
}

/** A region with its properties. */
export interface Regio {
  readonly vlak: Vierkant;
  readonly eigenschappen?: Readonly<Record<string, unknown>>;
}

/** A FeatureCollection as a file has it. */
export function collection(
  regios: readonly Regio[],
  zet = (p: [number, number]) => p,
  crs?: string,
): Uint8Array {
  return new TextEncoder().encode(
    JSON.stringify({
      type: 'FeatureCollection',
      ...(crs === undefined ? {} : { crs: { type: 'name', properties: { name: crs } } }),
      features: regios.map(({ vlak, eigenschappen = {} }) => ({
        type: 'Feature',
        properties: eigenschappen,
        geometry: { type: 'Polygon', coordinates: [ring(vlak).map(zet)] },
      })),
    }),
  );
}

/** What is read of a map; a fault is thrown. */
export function read(bytes: Uint8Array): Extract<EigenVlakken, { soort: 'vlakken' }> {
  const gelezen = readEigenVlakken(bytes);
  if (!gelezen.ok) throw new Error(gelezen.fout.code);
  if (gelezen.soort !== 'vlakken') throw new Error(gelezen.soort);
  return gelezen;
}

/** A region with a name. */
export const regio = (naam: string, vlak: Vierkant): Regio => ({ vlak, eigenschappen: { naam } });
