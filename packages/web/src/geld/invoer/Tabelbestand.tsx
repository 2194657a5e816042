import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { type Atlas, matchOne } from '@samenhang/core';
import { type Bedragkolom, readBedragen } from '@samenhang/data/eigen';
import { describeBedragfout, opsomming } from '@samenhang/taal';
import { useState } from 'react';
import { andereNamenVan } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Tabel } from '../../ui/Tabel.tsx';
import { Bestandkiezer } from '../../ui/velden/Bestandkiezer.tsx';
import { Schuif } from '../../ui/velden/Schuif.tsx';
import type { Invoerkolom, Invulrij } from './Invoertabel.tsx';
import { cleanWie, MEESTE_RIJEN } from './rijen.ts';

interface TabelbestandProps {
  readonly atlas: Atlas;
  readonly kolommen: readonly (Invoerkolom & { readonly id: Bedragkolom })[];
  /** Those without which the table says nothing. */
  readonly verplicht: readonly Bedragkolom[];
  readonly onNeem: (rijen: readonly Invulrij[]) => void;
}

/** More faults than this help nobody; as many rows show how a table was read. */
const meesteFouten = 10;
const voorproef = 8;

interface Stand {
  readonly fouten: readonly string[];
  readonly rijen?: readonly Invulrij[];
}

/** Reads the file, and keeps what came of it. */
function useLezing({ atlas, kolommen, verplicht }: Omit<TabelbestandProps, 'onNeem'>) {
  const { t, taal } = useTaal();
  const { invoer: woorden } = t.geld.deelnemers;
  const [stand, setStand] = useState<Stand>({ fouten: [] });
  const read = async (bestand: File): Promise<Stand> => {
    const gelezen = await readBedragen(new Uint8Array(await bestand.arrayBuffer()), {
      verplicht: ['gemeente', ...verplicht],
      mogelijk: kolommen.map(({ id }) => id).filter((id) => !verplicht.includes(id)),
    });
    if (!gelezen.ok)
      return { fouten: gelezen.fouten.map((fout) => describeBedragfout(fout, bestand.name, { t, taal })) };
    if (gelezen.rijen.length > MEESTE_RIJEN)
      return { fouten: [`${bestand.name}: ${woorden.teVeel(String(MEESTE_RIJEN))}`] };
    const rijen = gelezen.rijen.map(({ woorden: w, getallen }) => ({
      ...placeNaam(atlas, w.gemeente ?? ''),
      getallen: kolommen.map(({ id }) => getallen[id] ?? null),
    }));
    return { fouten: [], rijen };
  };
  return {
    stand,
    lees: async (bestand: File) => setStand(await read(bestand)),
    leeg: () => setStand({ fouten: [] }),
  };
}

/** A table of one's own, shown as it was read before it counts. */
export function Tabelbestand({ onNeem, ...vraag }: TabelbestandProps) {
  const { t, taal } = useTaal();
  const { invoer: woorden } = t.geld.deelnemers;
  const { kolommen } = vraag;
  const { stand, lees, leeg } = useLezing(vraag);
  const { fouten, rijen } = stand;
  return (
    <>
      <p className="sh-noot sh-tekst">
        {woorden.bestandUitleg(opsomming(taal, [woorden.naam, ...kolommen.map(({ kop }) => kop)]))}
      </p>
      <Bestandkiezer tekst={woorden.bestand} soort=".csv,.xlsx" onBestand={(b) => void lees(b)} />
      {fouten.length > 0 && (
        <Melding soort="error" dringend>
          <ul>
            {fouten.slice(0, meesteFouten).map((fout) => (
              <li key={fout}>{fout}</li>
            ))}
          </ul>
        </Melding>
      )}
      {rijen && (
        <Voorproef
          rijen={rijen}
          kolommen={kolommen}
          onKlaar={(neem) => {
            leeg();
            if (neem) onNeem(rijen);
          }}
        />
      )}
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
  readonly onKlaar: (neem: boolean) => void;
}

function Voorproef({ rijen, kolommen, onKlaar }: VoorproefProps) {
  const { t, taal, getal } = useTaal();
  const { invoer: woorden } = t.geld.deelnemers;
  const onbekend = rijen.filter(({ wie }) => !/^GM\d{4}$/u.test(wie)).map(({ naam }) => naam);
  return (
    <section className="sh-voorproef" aria-label={woorden.voorproef}>
      <Heading level={3}>{woorden.voorproef}</Heading>
      <p role="status">{woorden.voorproefAantal(getal.heel(rijen.length))}</p>
      <Schuif label={woorden.voorproef}>
        <Tabel
          bijschrift={woorden.voorproef}
          bijschriftVerborgen
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
      {onbekend.length > 0 && <p className="sh-noot">{woorden.onbekendeNamen(opsomming(taal, onbekend))}</p>}
      <div className="sh-knoppen">
        <Button purpose="primary" onClick={() => onKlaar(true)}>
          {woorden.neem}
        </Button>
        <Button purpose="secondary" onClick={() => onKlaar(false)}>
          {woorden.nietNemen}
        </Button>
      </div>
    </section>
  );
}
