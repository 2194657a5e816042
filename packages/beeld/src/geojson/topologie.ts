import { mergeArcs } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Topology } from 'topojson-specification';
import type { Eigenschappen } from './vlakken.ts';

/** A region: what it is, and the gemeenten in it. */
export interface Regiovlak {
  readonly id: string;
  readonly eigenschappen: Eigenschappen;
  readonly gemeenten: ReadonlySet<string>;
}

type Nummers = readonly (number | Nummers)[];

/** Arcs under new numbers, in the order in which they are met; `nieuw` remembers them. */
function renumber(bogen: Nummers, nieuw: Map<number, number>): Nummers {
  return bogen.map((deel) => {
    if (typeof deel !== 'number') return renumber(deel, nieuw);
    const oud = deel < 0 ? ~deel : deel;
    const plaats = nieuw.get(oud) ?? nieuw.size;
    nieuw.set(oud, plaats);
    return deel < 0 ? ~plaats : plaats;
  });
}

/** Regions as a topology of their own, in Rijksdriehoek; it holds the lines that they use. */
export function regiotopologie(
  topologie: Topology<Record<string, GeometryCollection>>,
  regios: readonly Regiovlak[],
): Topology<{ regios: GeometryCollection }> {
  const [laag] = Object.values(topologie.objects);
  const nieuw = new Map<number, number>();
  const geometries = regios.map(({ id, eigenschappen, gemeenten }) => {
    const leden = (laag?.geometries ?? []).filter((vlak) => gemeenten.has(String(vlak.id)));
    const vlak = mergeArcs(topologie, leden as Parameters<typeof mergeArcs>[1]);
    const arcs = renumber(vlak.arcs, nieuw) as MultiPolygon['arcs'];
    return { type: 'MultiPolygon' as const, id, properties: eigenschappen, arcs };
  });
  return {
    type: 'Topology',
    ...(topologie.transform ? { transform: topologie.transform } : {}),
    objects: { regios: { type: 'GeometryCollection', geometries } },
    arcs: Array.from(nieuw.keys(), (oud) => topologie.arcs[oud] ?? []),
  };
}
