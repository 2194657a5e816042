import { type Atlas, compareMaps, type Laagopgave } from '@samenhang/core';
import type { Labels } from '@samenhang/motor';
import { useMemo, useState } from 'react';
import type { Kaartbron } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { type Kolom, Tabel } from '../../ui/Tabel.tsx';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';
import { Schuif } from '../../ui/velden/Schuif.tsx';
import { Verschilkaart } from './Verschilkaart.tsx';

/** A map with what it is called. */
export interface Kant {
  readonly naam: string;
  readonly lagen: readonly Labels[];
}

export interface VerschilProps {
  readonly atlas: Atlas;
  readonly kaart: Kaartbron | undefined;
  /** The question that both are measured by, layer by layer. */
  readonly vraag: readonly Laagopgave[];
  readonly a: Kant;
  readonly b: Kant;
  readonly onGemeente: (code: string) => void;
}

type Verschilcijfers = ReturnType<typeof compareMaps>;

/** What differs between two maps: in a sentence, on the map, in figures, and gemeente by gemeente. */
export function Verschil(props: VerschilProps) {
  const { atlas, kaart, vraag, a, b, onGemeente } = props;
  const { t, getal } = useTaal();
  const woorden = t.samenwerken.verschil;
  const [gekozen, setLaag] = useState(0);
  const aantal = Math.min(a.lagen.length, b.lagen.length, vraag.length);
  const laag = Math.min(gekozen, aantal - 1);
  const [links, rechts, maat] = [a.lagen[laag], b.lagen[laag], vraag[laag]];
  const verschil = useMemo(
    () => (links && rechts && maat ? compareMaps(atlas, maat, links, rechts) : undefined),
    [atlas, maat, links, rechts],
  );
  if (!verschil) return <p>{t.samenwerken.versies.pastNiet}</p>;
  const { wissels, inwoners } = verschil;
  return (
    <div className="sh-stapel">
      {aantal > 1 && (
        <Keuzeveld
          label={woorden.laag}
          waarde={String(laag)}
          opties={vraag.map((_, k) => ({ waarde: String(k), tekst: woorden.laagNummer(getal.heel(k + 1)) }))}
          onKies={(nieuw) => setLaag(Number(nieuw))}
        />
      )}
      <p role="status">
        <strong>
          {wissels.length === 0
            ? woorden.gelijk
            : woorden.kop(getal.heel(wissels.length), getal.heel(inwoners))}
        </strong>
      </p>
      {kaart && wissels.length > 0 && (
        <Verschilkaart
          {...{ atlas, kaart, wissels, onGemeente }}
          labels={rechts}
          label={woorden.kaartLabel(a.naam, b.naam)}
        />
      )}
      <Cijfers verschil={verschil} a={a.naam} b={b.naam} />
      {wissels.length > 0 && <Wissels atlas={atlas} wissels={wissels} />}
    </div>
  );
}

interface Cijferrij {
  readonly id: string;
  readonly naam: string;
  readonly a: string;
  readonly b: string;
}

function Cijfers({
  verschil: { a, b },
  ...namen
}: {
  readonly verschil: Verschilcijfers;
  readonly a: string;
  readonly b: string;
}) {
  const { t, getal } = useTaal();
  const woorden = t.samenwerken.verschil;
  const rijen = (['regios', 'kleinste', 'grootste', 'overeenkomst'] as const).map((id): Cijferrij => {
    const write = (maat: Verschilcijfers['a']) =>
      (id === 'overeenkomst' ? getal.procent : getal.heel)(maat[id] ?? Number.NaN);
    return { id, naam: woorden[id], a: write(a), b: write(b) };
  });
  const kolommen: readonly Kolom<Cijferrij>[] = [
    { id: 'naam', kop: woorden.cijfer, isNaam: true, cel: ({ naam }) => naam },
    { id: 'a', kop: namen.a, getal: true, cel: (rij) => rij.a },
    { id: 'b', kop: namen.b, getal: true, cel: (rij) => rij.b },
  ];
  return (
    <Schuif label={woorden.cijfers}>
      <Tabel bijschrift={woorden.cijfers} kolommen={kolommen} rijen={rijen} sleutel={({ id }) => id} />
    </Schuif>
  );
}

function Wissels({ atlas, wissels }: { readonly atlas: Atlas } & Pick<Verschilcijfers, 'wissels'>) {
  const { t } = useTaal();
  const woorden = t.samenwerken.verschil;
  const naamVan = (g: number) => atlas.gemeenten[g]?.naam ?? '';
  const [volgorde, setVolgorde] = useState('naam');
  const kolommen: readonly Kolom<Verschilcijfers['wissels'][number]>[] = [
    {
      id: 'naam',
      kop: woorden.gemeente,
      isNaam: true,
      sorteer: ({ gemeente }) => naamVan(gemeente),
      cel: ({ gemeente }) => naamVan(gemeente),
    },
    { id: 'van', kop: woorden.van, sorteer: ({ van }) => van, cel: ({ van }) => van },
    { id: 'naar', kop: woorden.naar, sorteer: ({ naar }) => naar, cel: ({ naar }) => naar },
  ];
  return (
    <Schuif label={woorden.wissels}>
      <Tabel
        bijschrift={woorden.wissels}
        kolommen={kolommen}
        rijen={wissels}
        sleutel={({ gemeente }) => String(gemeente)}
        volgorde={volgorde}
        onVolgorde={setVolgorde}
      />
    </Schuif>
  );
}
