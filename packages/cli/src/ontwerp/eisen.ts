import { explainEisen, type Ontwerpopgave, translateOpgave } from '@samenhang/core';
import { familiesOf, type Labels } from '@samenhang/motor';
import { loadHighs } from '@samenhang/oplosser';
import { nlOntwerpzinnen } from '@samenhang/taal';
import type { Werk } from '../pakket/index.ts';
import type { Schrijver } from '../uitvoer/index.ts';
import type { Bijlage } from './vraag/bijlagen.ts';
import type { Herontwerpopties } from './vraag/opties.ts';

/** How many requirements there are to leave out, each in turn. */
function countEisen({ atlas }: Werk, opgave: Ontwerpopgave): number {
  const vertaling = translateOpgave(atlas, opgave);
  const lagen = vertaling.ok ? vertaling.lagen : [];
  return new Set(lagen.flatMap((o) => familiesOf(o))).size + (lagen.length > 1 ? 1 : 0);
}

/** What each requirement costs: the design is sought again without it, all of them together within `--tijd`. */
export async function priceEisen(
  werk: Werk,
  opgave: Ontwerpopgave,
  ontwerp: { readonly waarde: number; readonly lagen: readonly { readonly labels: Labels }[] },
  { tijd, seed, exact = false }: Herontwerpopties,
  schrijver: Schrijver,
): Promise<Bijlage> {
  const aantal = countEisen(werk, opgave);
  const tijdPerEis = tijd / Math.max(1, aantal);
  let gedaan = 0;
  const eisen = explainEisen({
    atlas: werk.atlas,
    opgave: { ...opgave, seed },
    ontwerp: ontwerp.lagen.map((l) => l.labels),
    tijdPerEis,
    klok: () => performance.now(),
    gedaan: () => {
      gedaan++;
      schrijver.voortgang(`eis ${gedaan} van ${aantal}`);
    },
    ...(exact ? { oplosser: await loadHighs() } : {}),
  }).map((e) => ({ ...e, zin: nlOntwerpzinnen.describeEis(e, ontwerp.waarde) }));
  schrijver.voortgang('');
  return {
    veld: 'eisen',
    json: eisen,
    regels: [
      'Wat kosten de eisen?',
      ...(eisen.length === 0 ? ['  Er zijn geen eisen.'] : eisen.map((e) => `  ${e.zin}`)),
    ],
  };
}
