import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Atlas } from '@samenhang/core';
import type { Kolomplaatsen } from '@samenhang/data/eigen';
import { useEffect, useRef, useState } from 'react';
import type { EigenInhoud } from '../atlas/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Keuzeveld } from '../ui/velden/Keuzeveld.tsx';
import { hintsVan } from './hints.ts';
import { Kolomvoorbeeld } from './Kolomvoorbeeld.tsx';
import { breedteVan, eersteKeus, kiesKolom, meetOpbrengst, type Opbrengst } from './kolomkeus.ts';
import { type Kolomvraag, leesTabel } from './lees.ts';

interface KolomkiezerProps {
  readonly vraag: Kolomvraag;
  readonly atlas: Atlas;
  readonly onGebruik: (inhoud: EigenInhoud) => void;
  readonly onStop: () => void;
}

interface Stand {
  readonly inhoud: EigenInhoud;
  readonly opbrengst: Opbrengst;
}

/** The table as it is read by a choice of columns: undefined until then, null when it cannot be. */
function useOpbrengst({ naam, bytes, blad }: Kolomvraag, atlas: Atlas, keus: Kolomplaatsen) {
  const [stand, setStand] = useState<Stand | null>();
  useEffect(() => {
    let telt = true;
    const plaatsen = { ...keus, scheidingsteken: blad.scheidingsteken };
    void leesTabel(naam, bytes, { ...hintsVan(atlas), plaatsen }).then((gelezen) => {
      if (!telt) return;
      const tabel = gelezen.ok && gelezen.inhoud.soort === 'tabel' ? gelezen.inhoud : undefined;
      setStand(tabel ? { inhoud: tabel, opbrengst: meetOpbrengst(atlas, tabel) } : null);
    });
    return () => {
      telt = false;
    };
  }, [naam, bytes, blad, atlas, keus]);
  return stand;
}

const rollen = ['gemeente', 'regio', 'aandeel'] as const;

/** Somebody says which columns of their own table hold the gemeenten, the regio's and the shares, and sees what it gives. */
export function Kolomkiezer({ vraag, atlas, onGebruik, onStop }: KolomkiezerProps) {
  const { t, getal } = useTaal();
  const { blad } = vraag;
  const [keus, setKeus] = useState(() => eersteKeus(blad));
  const stand = useOpbrengst(vraag, atlas, keus);
  const kop = useRef<HTMLHeadingElement>(null);
  // Who has just chosen a file, or pressed the button, goes on here.
  useEffect(() => kop.current?.focus(), []);
  const namen = Array.from(
    { length: breedteVan(blad) },
    (_, k) => blad.koppen[k] || t.eigen.kolommen.zonder(String(k + 1)),
  );
  const opties = namen.map((tekst, k) => ({ waarde: String(k), tekst }));
  const geen = { waarde: '', tekst: t.eigen.kolommen.geen };
  const uitkomst = stand?.opbrengst;
  return (
    <section className="sh-bestand sh-kolommen" aria-label={t.eigen.kolommen.titel(vraag.naam)}>
      <Heading level={2} appearance="level-5" ref={kop} tabIndex={-1}>
        {t.eigen.kolommen.titel(vraag.naam)}
      </Heading>
      <p>{t.eigen.kolommen.uitleg}</p>
      <div className="sh-kolommen__keuze">
        {rollen.map((rol) => (
          <Keuzeveld
            key={rol}
            label={t.eigen.kolommen.rollen[rol]}
            waarde={String(keus[rol] ?? '')}
            opties={rol === 'aandeel' ? [geen, ...opties] : opties}
            onKies={(waarde) => setKeus(kiesKolom(keus, rol, waarde === '' ? undefined : Number(waarde)))}
          />
        ))}
      </div>
      <Kolomvoorbeeld blad={blad} namen={namen} keus={keus} />
      <p role="status">
        {uitkomst
          ? t.eigen.kolommen.opbrengst(
              getal.heel(uitkomst.geplaatst),
              getal.heel(uitkomst.rijen),
              getal.heel(uitkomst.gemeenten),
              getal.heel(uitkomst.regios),
            )
          : stand === null && t.eigen.fouten.niets()}
      </p>
      <div className="sh-knoppen">
        <Button
          purpose="primary"
          disabled={!uitkomst || uitkomst.regios === 0}
          onClick={() => stand && onGebruik(stand.inhoud)}
        >
          {t.eigen.kolommen.gebruik}
        </Button>
        <Button purpose="subtle" onClick={onStop}>
          {t.eigen.kolommen.stop}
        </Button>
      </div>
    </section>
  );
}
