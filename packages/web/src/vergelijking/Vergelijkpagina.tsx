import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Foutmelding, type Jaarbeeld, useJaarbeeld, vergelijkingVraag } from '../atlas/index.ts';
import { naamVan } from '../congruentie/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { klein, useAdres } from '../indelingen/index.ts';
import { Melding } from '../ui/Melding.tsx';
import { Traag } from '../ui/Skelet.tsx';
import { useTitel } from '../ui/titel.ts';
import { type Kant, leesKant, schrijfKanten } from './kant.ts';
import { Vergelijkblad } from './Vergelijkblad.tsx';
import { Vergelijkkop } from './Vergelijkkop.tsx';
import { maakVergelijkbeeld, type Vergelijkbeeld } from './vergelijkbeeld.ts';
import type { Blik, Blikken } from './zicht.ts';

/** One side as it comes in; undefined while loading, or when the year does not have it. */
function useBlik({ id }: Kant, { atlas, kaart }: Jaarbeeld, metJaar: boolean): Blik | undefined {
  const { t, taal } = useTaal();
  const rij = atlas?.indelingen.get(id);
  const editie = atlas?.edities.get(id);
  return useMemo(() => {
    if (!atlas || !rij || !editie) return undefined;
    const naam = klein(naamVan(rij, taal));
    return {
      atlas,
      kaart,
      indeling: { rij, editie },
      naam: metJaar ? t.vergelijking.metJaar(naam, String(atlas.jaar)) : naam,
    };
  }, [atlas, kaart, rij, editie, taal, metJaar, t]);
}

/** The figures: of one year computed here, of two years asked of the server. */
function useBeeld(blikken: Blikken | undefined) {
  const a = blikken?.a;
  const b = blikken?.b;
  const zelfdeJaar = a?.atlas === b?.atlas;
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
  const beeld: Vergelijkbeeld | undefined = hier ?? vraag.data;
  return { beeld, fout: vraag.error, opnieuw: () => void vraag.refetch() };
}

interface Gevraagd {
  readonly a: Kant;
  readonly b: Kant;
}

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

/** Two indelingen side by side: where they run alike, and where not. */
export function Vergelijkpagina() {
  const { t } = useTaal();
  const beheer = useAdres();
  const { adres } = beheer;
  const gevraagd = {
    a: leesKant(adres.a ?? 'arbeidsmarktregio', adres.jaar),
    b: leesKant(adres.b ?? 'veiligheidsregio', adres.jaar),
  };
  const { jaarA, jaarB, a, b, blikken, beeld, fout, opnieuw } = useVergelijking(gevraagd);
  useTitel(t.vergelijking.titel);
  if (fout)
    return (
      <div className="sh-smal">
        <Foutmelding fout={fout} opnieuw={opnieuw} />
      </div>
    );
  if (!jaarA.atlas || !jaarB.atlas)
    return (
      <div className="sh-wacht">
        <Traag />
      </div>
    );
  const kanten = {
    a: { id: gevraagd.a.id, jaar: jaarA.atlas.jaar },
    b: { id: gevraagd.b.id, jaar: jaarB.atlas.jaar },
  };
  const gelijk = kanten.a.id === kanten.b.id && kanten.a.jaar === kanten.b.jaar;
  return (
    <div className="sh-pagina">
      <Vergelijkkop
        kanten={kanten}
        atlassen={{ a: jaarA.atlas, b: jaarB.atlas }}
        jaren={jaarA.jaren}
        blikken={blikken}
        beeld={gelijk ? undefined : beeld}
        isGelijk={gelijk}
        onKanten={(nieuw) => beheer.wijzig({ ...schrijfKanten(nieuw.a, nieuw.b), regio: undefined })}
      />
      {gelijk && <Melding>{t.vergelijking.zelfde}</Melding>}
      {!a && <Melding soort="warning">{t.indelingen.onbekend(kanten.a.id)}</Melding>}
      {!b && <Melding soort="warning">{t.indelingen.onbekend(kanten.b.id)}</Melding>}
      {blikken && !gelijk && (
        <Vergelijkblad blikken={blikken} beeld={beeld} kanten={kanten} beheer={beheer} />
      )}
    </div>
  );
}
