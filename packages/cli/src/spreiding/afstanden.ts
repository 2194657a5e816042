import { middensVan, vlakkenVan } from '@samenhang/beeld';
import type { Atlas } from '@samenhang/core';
import { crowSpreidland, placeAfstanden, placeCapaciteiten, type Spreidland } from '@samenhang/core/geld';
import { readAfstanden, readBedragen } from '@samenhang/data/eigen';
import type { Bron } from '@samenhang/server/bron';
import { describeBedragfout, describeSpreidtabelfout, nl } from '@samenhang/taal';
import { readBestand } from '../invoer/index.ts';
import { Bevinding } from '../uitvoer/index.ts';

/** More faults than this help nobody. */
const meesteFouten = 20;

function refuse(zinnen: readonly string[]): never {
  const rest = zinnen.length - meesteFouten;
  throw new Bevinding(
    [...zinnen.slice(0, meesteFouten), ...(rest > 0 ? [`En nog ${rest} fouten.`] : [])].join('\n'),
  );
}

/** The country, as the crow flies between the middles of gemeenten, times a factor. */
export function crowLand(bron: Bron, atlas: Atlas, factor: number): Spreidland {
  const grenzen = bron.pakket.grenzen(atlas.jaar);
  if (!grenzen)
    throw new Bevinding(`Van het jaar ${atlas.jaar} zijn er geen grenzen. Geef een tabel met --afstanden.`);
  const middens = middensVan(vlakkenVan(grenzen.topologie));
  const gelegen = atlas.gemeenten.flatMap(({ code, naam }, g) => {
    const midden = middens.get(code);
    return midden ? [{ code, naam, inwoners: atlas.inwoners[g] ?? 0, midden }] : [];
  });
  const zonder = gelegen.filter(({ inwoners }) => !(inwoners > 0)).length;
  if (zonder > 0)
    throw new Bevinding(
      `Van ${zonder} gemeenten is in ${atlas.jaar} het aantal inwoners niet bekend. Kies een ander jaar.`,
    );
  return crowSpreidland(atlas.jaar, gelegen, factor);
}

/** The gemeenten of a table with distances. @throws Bevinding for a table with faults or gaps. */
export async function tableLand(bron: Bron, atlas: Atlas, bestand: string): Promise<Spreidland> {
  const gelezen = await readAfstanden(await readBestand(bestand));
  if (!gelezen.ok)
    return refuse(gelezen.fouten.map((fout) => describeBedragfout(fout, bestand, { t: nl, taal: 'nl' })));
  const gelegd = placeAfstanden({ atlas, andere: bron.andereNamen(atlas.jaar) }, gelezen.regels);
  return gelegd.ok
    ? gelegd.land
    : refuse(gelegd.fouten.map((fout) => describeSpreidtabelfout(fout, bestand, nl)));
}

/** What a place in each gemeente of a table serves at most, by code. @throws Bevinding for a table with faults. */
export async function tableCapaciteiten(
  bron: Bron,
  atlas: Atlas,
  bestand: string,
): Promise<ReadonlyMap<string, number>> {
  const gelezen = await readBedragen(await readBestand(bestand), { verplicht: ['gemeente', 'capaciteit'] });
  if (!gelezen.ok)
    return refuse(gelezen.fouten.map((fout) => describeBedragfout(fout, bestand, { t: nl, taal: 'nl' })));
  const regels = gelezen.rijen.map(({ regel, woorden, getallen }) => ({
    regel,
    naam: woorden.gemeente ?? '',
    capaciteit: getallen.capaciteit ?? 0,
  }));
  const gelegd = placeCapaciteiten({ atlas, andere: bron.andereNamen(atlas.jaar) }, regels);
  return gelegd.ok
    ? gelegd.capaciteiten
    : refuse(gelegd.fouten.map((fout) => describeSpreidtabelfout(fout, bestand, nl)));
}
