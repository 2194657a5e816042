import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { isEigen, type Jaarbeeld, Onderweg, useJaarbeeld, vergelijkingVraag } from '../atlas/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { klein, useAdres } from '../indelingen/index.ts';
import { firstPair, naamVan } from '../keuze/index.ts';
import { Melding } from '../ui/Melding.tsx';
import { Traag } from '../ui/Skelet.tsx';
import { useTitel } from '../ui/titel.ts';
import { Eigenkant } from './Eigenkant.tsx';
import type { Blik, Blikken } from './kaarten/zicht.ts';
import { type Kant, leesKant, samenInJaar, schrijfKanten, type Zijde } from './kant.ts';
import { Vergelijkblad } from './Vergelijkblad.tsx';
import { Vergelijkkop } from './Vergelijkkop.tsx';
import { maakVergelijkbeeld, metVolgorde } from './vergelijkbeeld.ts';

/** One side as it comes in; undefined while loading, or when the year does not have it. */
function useBlik({ id }: Kant, { atlas, kaart }: Jaarbeeld, metJaar: boolean): Blik | undefined {
  const { t, taal } = useTaal();
  const rij = atlas?.indelingen.get(id);
  const editie = atlas?.edities.get(id);
  return useMemo(() => {
    if (!atlas || !rij || !editie) return undefined;
    const naam = isEigen(id) ? t.vergelijking.eigenNaam(rij.naam) : klein(naamVan(rij, taal));
    return {
      atlas,
      kaart,
      indeling: { rij, editie },
      naam: metJaar ? t.vergelijking.metJaar(naam, String(atlas.jaar)) : naam,
    };
  }, [id, atlas, kaart, rij, editie, taal, metJaar, t]);
}

/** How far from the north each gemeente lies on the map, downwards. */
function noordenVan({ atlas, kaart }: Blik): readonly number[] | undefined {
  if (!kaart) return undefined;
  const { gebieden, indexVan } = kaart.vorm;
  return atlas.gemeenten.map(({ code }) => gebieden[indexVan.get(code) ?? -1]?.midden[1] ?? Number.NaN);
}

/** The figures: of one year computed here, of two years asked of the server. */
function useBeeld(blikken: Blikken | undefined) {
  const a = blikken?.a;
  const b = blikken?.b;
  const zelfdeJaar = a?.atlas.jaar === b?.atlas.jaar;
  const hier = useMemo(
    () =>
      a && b && zelfdeJaar ? maakVergelijkbeeld(a.atlas, a.indeling.editie, b.indeling.editie) : undefined,
    [zelfdeJaar, a, b],
  );
  const vraag = useQuery({
    ...vergelijkingVraag(
      a?.indeling.rij.indeling ?? '',
      b?.indeling.rij.indeling ?? '',
      a?.atlas.jaar ?? 0,
      b?.atlas.jaar ?? 0,
    ),
    enabled: a !== undefined && b !== undefined && !zelfdeJaar,
  });
  const ruw = hier ?? vraag.data;
  const beeld = useMemo(
    () => (ruw && a ? metVolgorde(ruw, a.indeling.editie, noordenVan(a)) : undefined),
    [ruw, a],
  );
  return { beeld, fout: vraag.error, opnieuw: () => void vraag.refetch() };
}

type Gevraagd = Readonly<Record<Zijde, Kant>>;

/** Both sides with what is measured between them. */
function useVergelijking(gevraagd: Gevraagd) {
  const jaarA = useJaarbeeld(gevraagd.a.jaar);
  const jaarB = useJaarbeeld(gevraagd.b.jaar);
  const metJaar = gevraagd.a.id === gevraagd.b.id || jaarA.jaar !== jaarB.jaar;
  const a = useBlik(gevraagd.a, jaarA, metJaar);
  const b = useBlik(gevraagd.b, jaarB, metJaar);
  const blikken = useMemo(() => (a && b ? { a, b } : undefined), [a, b]);
  const cijfers = useBeeld(blikken);
  return {
    jaarA,
    jaarB,
    a,
    b,
    blikken,
    beeld: cijfers.beeld,
    fout: jaarA.fout ?? jaarB.fout ?? cijfers.fout,
    opnieuw: () => {
      jaarA.opnieuw();
      jaarB.opnieuw();
      cijfers.opnieuw();
    },
  };
}

/** What is compared when the address does not say, as the package has it; nothing yet while the atlas is loading. */
function useStandaard(jaar: number | undefined): Readonly<Record<Zijde, string>> {
  const { atlas } = useJaarbeeld(jaar);
  const [a = '', b = ''] = atlas ? firstPair(atlas) : [];
  return { a, b };
}

/** Two indelingen side by side: where they run alike, and where not. */
export function Vergelijkpagina() {
  const { t } = useTaal();
  const beheer = useAdres();
  const { adres } = beheer;
  const standaard = useStandaard(adres.jaar);
  const gevraagd = samenInJaar(
    leesKant(adres.a ?? standaard.a, adres.jaar),
    leesKant(adres.b ?? standaard.b, adres.jaar),
  );
  const { jaarA, jaarB, a, b, blikken, beeld, fout, opnieuw } = useVergelijking(gevraagd);
  useTitel(t.vergelijking.titel);
  if (fout || !jaarA.atlas || !jaarB.atlas) return <Onderweg fout={fout} opnieuw={opnieuw} />;
  const kanten = {
    a: { id: gevraagd.a.id, jaar: jaarA.atlas.jaar },
    b: { id: gevraagd.b.id, jaar: jaarB.atlas.jaar },
  };
  const gelijk = kanten.a.id === kanten.b.id && kanten.a.jaar === kanten.b.jaar;
  const zet = (nieuw: Gevraagd) => beheer.wijzig({ ...schrijfKanten(nieuw.a, nieuw.b), regio: undefined });
  return (
    <div className="sh-pagina sh-vergelijking">
      <div className="sh-vergelijking__keuze">
        <Vergelijkkop
          kanten={kanten}
          atlassen={{ a: jaarA.atlas, b: jaarB.atlas }}
          jaren={jaarA.jaren}
          blikken={blikken}
          beeld={gelijk ? undefined : beeld}
          isGelijk={gelijk}
          onKanten={zet}
        />
        {gelijk && <Melding>{t.vergelijking.zelfde}</Melding>}
        {!a && <Onbekend id={kanten.a.id} beeld={jaarA} />}
        {!b && <Onbekend id={kanten.b.id} beeld={jaarB} />}
        <Eigenkant kanten={kanten} standaard={standaard} beeld={jaarB} onKanten={zet} />
      </div>
      {blikken && !gelijk && (
        <Vergelijkblad blikken={blikken} beeld={beeld} kanten={kanten} beheer={beheer} />
      )}
    </div>
  );
}

/** A side that this year does not have; somebody's own may still come. */
function Onbekend({ id, beeld }: { readonly id: string; readonly beeld: Jaarbeeld }) {
  const { t } = useTaal();
  if (beeld.wachtend.some((bestand) => bestand.id === id)) return <Traag />;
  return (
    <Melding soort="warning">
      {isEigen(id) ? t.vergelijking.eigenOntbreekt : t.indelingen.onbekend(id)}
    </Melding>
  );
}
