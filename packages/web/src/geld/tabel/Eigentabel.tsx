import type { AndereNaam, Atlas } from '@samenhang/core';
import { type Bedragkolom, type Bedragvraag, readBedragen } from '@samenhang/data/eigen';
import { type Catalogus, describeBedragfout, type Taal } from '@samenhang/taal';
import { useTaal } from '../../i18n/taal.tsx';
import { Tabelinvoer } from './Tabelinvoer.tsx';
import { type Gelegdetabel, placeRijen, type Tabelwijze } from './tabelkeuze.ts';

interface EigentabelProps {
  readonly tekst: string;
  readonly vraag: Bedragvraag;
  readonly atlas: Atlas;
  readonly andereNamen: readonly AndereNaam[];
  /** Told of the rows that count, and of the headings of the columns. */
  readonly onGebruik: (rijen: Gelegdetabel['rijen'], kopVan: (kolom: Bedragkolom) => string) => void;
}

interface Gemeentetabel {
  readonly rijen: Gelegdetabel['rijen'];
  readonly kopVan: (kolom: Bedragkolom) => string;
}

/** Rows of gemeenten of a year: what is none does not count. */
function gemeentetabel(
  vraag: Bedragvraag,
  { atlas, andereNamen }: Pick<EigentabelProps, 'atlas' | 'andereNamen'>,
  { t, taal, heel }: { readonly t: Catalogus; readonly taal: Taal; readonly heel: (x: number) => string },
): Tabelwijze<Gemeentetabel> {
  const { invoer: woorden } = t.geld.tabel;
  return {
    vraag,
    lees: async ({ bestand, bytes, blad }, plaatsen) => {
      const gelezen = await readBedragen(bytes, { ...vraag, aangewezen: plaatsen });
      if (!gelezen.ok)
        return {
          ok: false,
          fouten: gelezen.fouten.map((fout) => describeBedragfout(fout, bestand, { t, taal })),
        };
      const { rijen, weg } = placeRijen(gelezen.rijen, atlas, andereNamen);
      const aantal = rijen.length;
      const zinnen = [
        aantal > 0 ? woorden.gelezen(heel(aantal)) : woorden.leeg,
        ...(gelezen.totalen.length > 0 ? [woorden.totalen(heel(gelezen.totalen.length))] : []),
        ...(gelezen.duizenden ? [woorden.duizenden] : []),
      ];
      return {
        ok: true,
        inhoud: { rijen, kopVan: (kolom) => blad.koppen[plaatsen?.[kolom] ?? -1] ?? '' },
        zin: zinnen.join(' '),
        opmerkingen: weg.map((w) =>
          woorden.nietGevonden(String(w.regel), w.naam, String(atlas.jaar), w.bedoeld),
        ),
        leeg: aantal === 0,
      };
    },
  };
}

/** A table of one's own with a row for each gemeente. */
export function Eigentabel({ tekst, vraag, atlas, andereNamen, onGebruik }: EigentabelProps) {
  const { t, taal, getal } = useTaal();
  const wijze = gemeentetabel(vraag, { atlas, andereNamen }, { t, taal, heel: getal.heel });
  return (
    <Tabelinvoer tekst={tekst} wijze={wijze} onGebruik={({ rijen, kopVan }) => onGebruik(rijen, kopVan)} />
  );
}
