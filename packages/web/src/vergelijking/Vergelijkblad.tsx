import { Heading } from '@nl-design-system-candidate/heading-react';
import { tintenVan } from '@samenhang/beeld';
import { useMemo, useState } from 'react';
import { isEigen } from '../atlas/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import type { Adresbeheer } from '../indelingen/index.ts';
import { Basismerk, Indelinglink } from '../keuze/index.ts';
import { Traag } from '../ui/Skelet.tsx';
import { Kaarten } from './kaarten/Kaarten.tsx';
import type { Aandacht, Blik, Blikken } from './kaarten/zicht.ts';
import type { Kant, Zijde } from './kant.ts';
import { Maten } from './Maten.tsx';
import { Stukken } from './Stukken.tsx';
import { Stroomdiagram } from './stroom/Stroomdiagram.tsx';
import { Stroomtabel } from './stroom/Stroomtabel.tsx';
import { Vergelijkonder } from './Vergelijkonder.tsx';
import { Verhuizingen } from './Verhuizingen.tsx';
import type { Vergelijkbeeld } from './vergelijkbeeld.ts';

interface VergelijkbladProps {
  readonly blikken: Blikken;
  readonly beeld: Vergelijkbeeld | undefined;
  readonly kanten: Readonly<Record<Zijde, Kant>>;
  readonly beheer: Adresbeheer;
}

/** The regio that the address keeps in sight, as in `a.VR01`. */
function vasteAandacht(blikken: Blikken, adres: string | undefined): Aandacht | undefined {
  const zijde = adres?.slice(0, 1);
  if (zijde !== 'a' && zijde !== 'b') return undefined;
  const regio = blikken[zijde].indeling.editie.regios.findIndex(({ code }) => code === adres?.slice(2));
  return regio < 0 ? undefined : { zijde, regio };
}

export function Vergelijkblad({ blikken, beeld, kanten, beheer }: VergelijkbladProps) {
  const { t } = useTaal();
  const [zweeft, setZweeft] = useState<Aandacht>();
  const { regio } = beheer.adres;
  const vast = useMemo(() => vasteAandacht(blikken, regio), [blikken, regio]);
  const aandacht = zweeft ?? vast;
  const { a, b } = blikken;
  const tinten = useMemo(() => tintenVan(a.atlas, a.indeling.editie), [a]);
  const kies = (zijde: Zijde, nummer: number) => {
    const code = blikken[zijde].indeling.editie.regios[nummer]?.code;
    const nieuw = code === undefined ? undefined : `${zijde}.${code}`;
    beheer.wijzig({ regio: nieuw === regio ? undefined : nieuw });
  };
  return (
    <>
      <Kaarten blikken={blikken} beeld={beeld} aandacht={aandacht} onAandacht={setZweeft} onKies={kies} />
      <p className="sh-noot">
        <Zijlink blik={a} /> {' · '} <Zijlink blik={b} />
      </p>
      {!beeld && <Traag />}
      {beeld && (
        <>
          <Stukken blikken={blikken} beeld={beeld} onAandacht={setZweeft} />
          <section className="sh-sectie sh-sectie--lang">
            <Heading level={2}>{t.vergelijking.stroom}</Heading>
            <p className="sh-tekst">{t.vergelijking.stroomUitleg(a.naam, b.naam)}</p>
            <Stroomdiagram
              blikken={blikken}
              beeld={beeld}
              tinten={tinten}
              aandacht={aandacht}
              onAandacht={setZweeft}
            />
            <Stroomtabel blikken={blikken} beeld={beeld} onAandacht={setZweeft} />
          </section>
          <Maten blikken={blikken} beeld={beeld} />
          <Verhuizingen blikken={blikken} beeld={beeld} onAandacht={setZweeft} beheer={beheer} />
          <Vergelijkonder blikken={blikken} beeld={beeld} kanten={kanten} tinten={tinten} />
        </>
      )}
    </>
  );
}

/** Leads to the page of a side; somebody's own indeling has none. */
function Zijlink({ blik: { indeling } }: { readonly blik: Blik }) {
  const { rij, editie } = indeling;
  if (isEigen(rij.indeling)) return <span>{rij.naam}</span>;
  return (
    <>
      <Indelinglink rij={rij} /> {editie.deels === true && <Basismerk editie={editie} />}
    </>
  );
}
