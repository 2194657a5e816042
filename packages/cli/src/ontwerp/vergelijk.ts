import {
  type Atlas,
  buildPaarmeter,
  type Kant,
  moves,
  type Ontwerpopgave,
  singleRegio,
  translateOpgave,
} from '@samenhang/core';
import { partitionValue } from '@samenhang/motor';

/** An indeling of now beside the design. */
export interface Vandaagrij {
  readonly indeling: string;
  readonly naam: string;
  readonly aantalRegios: number;
  /** What it would be worth as a design; null where gemeenten lie in several of its regio's, or in none. */
  readonly waarde: number | null;
  /** 0–1: how well it agrees with the indelingen of the layer, as a design does. */
  readonly overeenkomst: number | null;
  /** Gemeenten that lie elsewhere in the design, after the matching that moves fewest, and their inhabitants. */
  readonly verhuizingen: number;
  readonly inwoners: number;
}

/** The indelingen that a layer was to agree with, and what counts as today, as designs: the most valuable first. */
export function compareToday(
  atlas: Atlas,
  opgave: Ontwerpopgave,
  laag: number,
  { editie }: Kant,
): Vandaagrij[] {
  const vertaling = translateOpgave(atlas, opgave);
  const paren = vertaling.ok ? vertaling.lagen[laag]?.doel.paren : undefined;
  const vraag = opgave.lagen[laag];
  const meter = vraag && buildPaarmeter(atlas, vraag);
  const ids = new Set((opgave.lagen[laag]?.indelingen ?? []).map((i) => i.indeling));
  if (laag === 0 && opgave.vandaag) ids.add(opgave.vandaag.indeling);
  const rijen = [...ids].flatMap((id): Vandaagrij[] => {
    const nu = atlas.edities.get(id);
    if (!nu) return [];
    const labels = singleRegio(nu.overdekking);
    const { lijst } = moves(nu.overdekking, editie.overdekking);
    return [
      {
        indeling: id,
        naam: atlas.indelingen.get(id)?.naam ?? id,
        aantalRegios: nu.regios.length,
        waarde: paren && !labels.includes(-1) ? partitionValue(paren, labels) : null,
        overeenkomst: meter?.measureIndeling(nu.overdekking).overeenkomst ?? null,
        verhuizingen: lijst.length,
        inwoners: lijst.reduce((som, m) => som + (atlas.inwoners[m.gemeente] || 0), 0),
      },
    ];
  });
  return rijen.sort(
    (a, b) => (b.waarde ?? Number.NEGATIVE_INFINITY) - (a.waarde ?? Number.NEGATIVE_INFINITY),
  );
}
