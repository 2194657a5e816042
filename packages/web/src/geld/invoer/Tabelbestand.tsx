import { type Atlas, matchOne } from '@samenhang/core';
import { type Bedragkolom, readBedragen } from '@samenhang/data/eigen';
import { describeBedragfout, opsomming } from '@samenhang/taal';
import { andereNamenVan } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Tabel } from '../../ui/Tabel.tsx';
import { Schuif } from '../../ui/velden/Schuif.tsx';
import { Tabelinvoer } from '../tabel/Tabelinvoer.tsx';
import type { Tabelwijze } from '../tabel/tabelkeuze.ts';
import type { Invoerkolom, Invulrij } from './Invoertabel.tsx';
import { cleanWie, MEESTE_RIJEN } from './rijen.ts';

interface TabelbestandProps {
  readonly atlas: Atlas;
  readonly kolommen: readonly (Invoerkolom & { readonly id: Bedragkolom })[];
  /** Those without which the table says nothing. */
  readonly verplicht: readonly Bedragkolom[];
  readonly onNeem: (rijen: readonly Invulrij[]) => void;
}

/** As many rows show how a table was read. */
const voorproef = 8;

/** Rows of whoever takes part: also who is no gemeente counts, under the name that it was given. */
function useWijze({
  atlas,
  kolommen,
  verplicht,
}: Omit<TabelbestandProps, 'onNeem'>): Tabelwijze<readonly Invulrij[]> {
  const { t, taal, getal } = useTaal();
  const { invoer: woorden } = t.geld.deelnemers;
  const vraag = {
    verplicht: ['gemeente' as const, ...verplicht],
    mogelijk: kolommen.map(({ id }) => id).filter((id) => !verplicht.includes(id)),
  };
  return {
    vraag,
    lees: async ({ bestand, bytes }, plaatsen) => {
      const gelezen = await readBedragen(bytes, { ...vraag, aangewezen: plaatsen });
      if (!gelezen.ok)
        return {
          ok: false,
          fouten: gelezen.fouten.map((fout) => describeBedragfout(fout, bestand, { t, taal })),
        };
      if (gelezen.rijen.length > MEESTE_RIJEN)
        return { ok: false, fouten: [`${bestand}: ${woorden.teVeel(String(MEESTE_RIJEN))}`] };
      const inhoud = gelezen.rijen.map(({ woorden: w, getallen }) => ({
        ...placeNaam(atlas, w.gemeente ?? ''),
        getallen: kolommen.map(({ id }) => getallen[id] ?? null),
      }));
      const onbekend = inhoud.filter(({ wie }) => !/^GM\d{4}$/u.test(wie)).map(({ naam }) => naam);
      return {
        ok: true,
        inhoud,
        zin: woorden.voorproefAantal(getal.heel(inhoud.length)),
        opmerkingen: onbekend.length === 0 ? [] : [woorden.onbekendeNamen(opsomming(taal, onbekend))],
        leeg: false,
      };
    },
    proef: (rijen) => <Voorproef rijen={rijen} kolommen={kolommen} />,
  };
}

/** A table of one's own, shown as it was read before it counts. */
export function Tabelbestand({ onNeem, ...vraag }: TabelbestandProps) {
  const { t, taal } = useTaal();
  const { invoer: woorden } = t.geld.deelnemers;
  const wijze = useWijze(vraag);
  return (
    <>
      <p className="sh-noot sh-tekst">
        {woorden.bestandUitleg(opsomming(taal, [woorden.naam, ...vraag.kolommen.map(({ kop }) => kop)]))}
      </p>
      <Tabelinvoer tekst={woorden.bestand} wijze={wijze} onGebruik={onNeem} />
    </>
  );
}

/** The gemeente of this year that a name means; the name itself where it means none, or more than one. */
function placeNaam(atlas: Atlas, naam: string): Pick<Invulrij, 'naam' | 'wie'> {
  const gemeente = atlas.gemeenten[matchOne(atlas, andereNamenVan(atlas), naam) ?? -1];
  return gemeente ? { wie: gemeente.code, naam: gemeente.naam } : { wie: cleanWie(naam), naam };
}

interface VoorproefProps {
  readonly rijen: readonly Invulrij[];
  readonly kolommen: readonly Invoerkolom[];
}

/** The first rows as they were understood. */
function Voorproef({ rijen, kolommen }: VoorproefProps) {
  const { t, getal } = useTaal();
  const { invoer: woorden } = t.geld.deelnemers;
  return (
    <>
      <Schuif label={woorden.voorproef}>
        <Tabel
          bijschrift={woorden.voorproef}
          kolommen={[
            { id: 'naam', kop: woorden.naam, isNaam: true, cel: ({ naam }) => naam },
            ...kolommen.map(({ id, kop }, k) => ({
              id,
              kop,
              getal: true,
              cel: ({ getallen }: Invulrij) => getal.kort(getallen[k]),
            })),
          ]}
          rijen={rijen.slice(0, voorproef)}
          sleutel={({ wie }) => wie}
        />
      </Schuif>
      {rijen.length > voorproef && (
        <p className="sh-noot">{t.geld.rest(getal.heel(rijen.length - voorproef))}</p>
      )}
    </>
  );
}
