/** Which source file serves which years, and how coarse each is drawn. */

export interface Grensbron {
  readonly bronjaar: number;
  readonly jaren: readonly number[];
  /** Smallest detail kept, in metres; 0 keeps the source as generalised as it already is. */
  readonly detail: number;
}

export const GRENSBRONNEN: readonly Grensbron[] = [
  { bronjaar: 2015, jaren: [2015, 2016, 2017], detail: 0 },
  { bronjaar: 2018, jaren: [2018, 2019, 2020], detail: 0 },
  { bronjaar: 2021, jaren: [2021], detail: 0 },
  { bronjaar: 2022, jaren: [2022], detail: 150 },
  { bronjaar: 2023, jaren: [2023, 2024, 2025, 2026], detail: 0 },
];

/** Between these years no border changed, so the source file is the observation for each of them. */
const ZONDER_VERANDERING_VANAF = 2023;

export function basisOf(bron: Grensbron, jaar: number): 'waargenomen' | 'afgeleid' {
  const gelijk = jaar === bron.bronjaar || bron.bronjaar === ZONDER_VERANDERING_VANAF;
  return gelijk ? 'waargenomen' : 'afgeleid';
}

/** Rijksdriehoek: planar metres. Amersfoort 155000, 463000 is 5.387203508° E, 52.155172301° N. */
export const RD =
  '+proj=sterea +lat_0=52.15616055555555 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 ' +
  '+ellps=bessel +towgs84=565.4171,50.3319,465.5524,-0.398957388243134,0.343987817378283,-1.87740163998045,4.0725 ' +
  '+units=m +no_defs';
