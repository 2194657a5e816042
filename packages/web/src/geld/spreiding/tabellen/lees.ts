import type { Atlas } from '@samenhang/core';
import {
  placeAfstanden,
  placeCapaciteiten,
  type Spreidland,
  type Spreidtabelfout,
} from '@samenhang/core/geld';
import {
  afstandvraag,
  type Bedragfout,
  type Bedragvraag,
  readAfstanden,
  readBedragen,
} from '@samenhang/data/eigen';
import { type Catalogus, describeBedragfout, describeSpreidtabelfout, type Taal } from '@samenhang/taal';
import { andereNamenVan } from '../../../atlas/index.ts';
import type { Gelezen, Tabelwijze } from '../../tabel/tabelkeuze.ts';

/** In which language the outcome of reading is told. */
interface Verteller {
  readonly t: Catalogus;
  readonly taal: Taal;
  readonly heel: (x: number) => string;
}

const capaciteitvraag = { verplicht: ['gemeente', 'capaciteit'] } as const satisfies Bedragvraag;

const isPlaatsfout = (fout: Bedragfout | Spreidtabelfout): fout is Spreidtabelfout =>
  ['naam-onbekend', 'naam-dubbel', 'afstand-ontbreekt', 'inwoners-onbekend'].includes(fout.code);

const refuse = <T>(
  fouten: readonly (Bedragfout | Spreidtabelfout)[],
  bestand: string,
  { t, taal }: Verteller,
): Gelezen<T> => ({
  ok: false,
  fouten: fouten.map((fout) =>
    isPlaatsfout(fout)
      ? describeSpreidtabelfout(fout, bestand, t)
      : describeBedragfout(fout, bestand, { t, taal }),
  ),
});

/** Capacities by the code of the gemeente. */
export function capaciteittabel(atlas: Atlas, verteller: Verteller): Tabelwijze<ReadonlyMap<string, number>> {
  const { capaciteiten: woorden } = verteller.t.geld.spreiding.tabellen;
  return {
    vraag: capaciteitvraag,
    lees: async ({ bestand, bytes }, aangewezen) => {
      const gelezen = await readBedragen(bytes, { ...capaciteitvraag, aangewezen });
      if (!gelezen.ok) return refuse(gelezen.fouten, bestand, verteller);
      const regels = gelezen.rijen.map(({ regel, woorden: w, getallen }) => ({
        regel,
        naam: w.gemeente ?? '',
        capaciteit: getallen.capaciteit ?? 0,
      }));
      const gelegd = placeCapaciteiten({ atlas, andere: andereNamenVan(atlas) }, regels);
      if (!gelegd.ok) return refuse(gelegd.fouten, bestand, verteller);
      const { capaciteiten: inhoud } = gelegd;
      return {
        ok: true,
        inhoud,
        zin: woorden.gelezen(verteller.heel(inhoud.size)),
        opmerkingen: [],
        leeg: false,
      };
    },
  };
}

/** The gemeenten of a table with distances. */
export function afstandtabel(atlas: Atlas, verteller: Verteller): Tabelwijze<Spreidland> {
  const { afstanden: woorden, vierkant } = verteller.t.geld.spreiding.tabellen;
  return {
    vraag: afstandvraag,
    alleenKoppen: true,
    lees: async ({ bestand, bytes }, aangewezen) => {
      const gelezen = await readAfstanden(bytes, aangewezen);
      if (!gelezen.ok) return refuse(gelezen.fouten, bestand, verteller);
      const gelegd = placeAfstanden({ atlas, andere: andereNamenVan(atlas) }, gelezen.regels);
      if (!gelegd.ok) return refuse(gelegd.fouten, bestand, verteller);
      const { land: inhoud } = gelegd;
      const zin = woorden.gelezen(verteller.heel(inhoud.gemeenten.length));
      return {
        ok: true,
        inhoud,
        zin: gelezen.vierkant ? `${zin} ${vierkant}` : zin,
        opmerkingen: [],
        leeg: false,
        zonderKolommen: gelezen.vierkant,
      };
    },
  };
}
