/** Coordinates and rings of a topology: in Rijksdriehoek, each arc going on where the one before ended. */
import type { Topology } from 'topojson-specification';
import { enumerate, type Foutenlijst } from '../cellen/index.ts';

type Punt = readonly [x: number, y: number];

/** Metres: the land, its islands and its territorial sea lie well within. */
const RD = { west: -100_000, oost: 400_000, zuid: 250_000, noord: 750_000 } as const;

const isRd = ([x, y]: Punt): boolean => x >= RD.west && x <= RD.oost && y >= RD.zuid && y <= RD.noord;
const isGraden = ([x, y]: Punt): boolean => Math.abs(x) <= 180 && Math.abs(y) <= 180;

/** The points of an arc: where there is a transform, each is a step from the one before. */
function pointsOf({ arcs, transform }: Topology, boog: number): Punt[] {
  let [vorigX, vorigY] = [0, 0];
  return (arcs[boog] ?? []).map(([x = 0, y = 0]) => {
    if (!transform) return [x, y];
    [vorigX, vorigY] = [vorigX + x, vorigY + y];
    const { scale, translate } = transform;
    return [vorigX * scale[0] + translate[0], vorigY * scale[1] + translate[1]];
  });
}

interface Uiteinden {
  readonly begin: Punt | undefined;
  readonly einde: Punt | undefined;
  readonly aantal: number;
}

function isClosed(ring: readonly number[], uiteinden: readonly Uiteinden[]): boolean {
  const delen = ring.map((boog) => {
    const { begin, einde } = uiteinden[boog < 0 ? ~boog : boog] as Uiteinden;
    return boog < 0 ? { begin: einde, einde: begin } : { begin, einde };
  });
  const sluit = delen.every(({ einde }, i) => {
    const volgende = delen[(i + 1) % delen.length]?.begin;
    return einde?.[0] === volgende?.[0] && einde?.[1] === volgende?.[1];
  });
  const punten = ring.reduce((som, boog) => som + ((uiteinden[boog < 0 ? ~boog : boog]?.aantal ?? 1) - 1), 1);
  return sluit && punten >= 4;
}

function checkLaag(laag: Topology['objects'][string], uiteinden: readonly Uiteinden[]): string[] {
  if (laag.type !== 'GeometryCollection') return [];
  return laag.geometries.flatMap((vlak) => {
    if (vlak.type !== 'Polygon' && vlak.type !== 'MultiPolygon') return [];
    const ringen = vlak.type === 'Polygon' ? vlak.arcs : vlak.arcs.flat();
    const open = ringen.findIndex((ring) => !isClosed(ring, uiteinden));
    return open < 0 ? [] : [`${String(vlak.id)} (ring ${open + 1})`];
  });
}

/** Reports coordinates that cannot be Rijksdriehoek, and rings that do not close. */
export function checkRingen(bestand: string, topologie: Topology, fouten: Foutenlijst): void {
  const uiteinden: Uiteinden[] = [];
  for (let i = 0; i < topologie.arcs.length; i += 1) {
    const punten = pointsOf(topologie, i);
    const vreemd = punten.findIndex((punt) => !isRd(punt));
    if (vreemd >= 0) {
      const punt = punten[vreemd] as Punt;
      fouten.add({
        bestand,
        kolom: `arcs[${i}][${vreemd}]`,
        code: 'coordinaten',
        wat: `Het punt (${punt.join(', ')}) ligt niet in Nederland${isGraden(punt) ? ': het lijken graden' : ''}.`,
        herstel: 'Zet de coördinaten om naar meters in het Rijksdriehoeksstelsel (EPSG:28992).',
      });
      return;
    }
    uiteinden.push({ begin: punten[0], einde: punten.at(-1), aantal: punten.length });
  }
  for (const [naam, laag] of Object.entries(topologie.objects)) {
    const open = checkLaag(laag, uiteinden);
    if (open.length === 0) continue;
    fouten.add({
      bestand,
      kolom: `objects.${naam}`,
      code: 'open-ring',
      wat: `De rand sluit niet, of heeft geen drie punten: ${enumerate(open)}.`,
      herstel:
        'Laat elke ring eindigen in het punt waar zij begint, en elke boog beginnen waar de vorige ophoudt.',
    });
  }
}
