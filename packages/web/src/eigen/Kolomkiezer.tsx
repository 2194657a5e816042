import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Atlas } from '@samenhang/core';
import type { Kolomplaatsen } from '@samenhang/data/eigen';
import { useEffect, useId, useRef, useState } from 'react';
import { andereNamenVan, type EigenInhoud } from '../atlas/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Keuzeveld } from '../ui/velden/Keuzeveld.tsx';
import { Kolomvoorbeeld } from './Kolomvoorbeeld.tsx';
import {
  breedteVan,
  eersteKeus,
  kiesKolom,
  meetOpbrengst,
  type Opbrengst,
  type Rol,
  rollen,
} from './kolomkeus.ts';
import { type Kolomvraag, leesTabel } from './lezen/lees.ts';

interface KolomkiezerProps {
  readonly vraag: Kolomvraag;
  readonly atlas: Atlas;
  readonly onGebruik: (inhoud: EigenInhoud) => void;
  readonly onStop: () => void;
}

/** The table as one choice of columns reads it; without content where nothing can be read so. */
interface Stand {
  readonly keus: Kolomplaatsen;
  readonly inhoud?: EigenInhoud;
  readonly opbrengst?: Opbrengst;
}

/** The table as it is read by a choice of columns; undefined until then. */
function useStand({ naam, bytes, blad }: Kolomvraag, atlas: Atlas, keus: Kolomplaatsen): Stand | undefined {
  const [stand, setStand] = useState<Stand>();
  useEffect(() => {
    let telt = true;
    const plaatsen = { ...keus, scheidingsteken: blad.scheidingsteken };
    void leesTabel(naam, bytes, { atlas, andere: andereNamenVan(atlas) }, plaatsen).then((gelezen) => {
      if (!telt) return;
      const inhoud = gelezen.ok && gelezen.inhoud.soort === 'tabel' ? gelezen.inhoud : undefined;
      setStand({ keus, ...(inhoud ? { inhoud, opbrengst: meetOpbrengst(atlas, inhoud) } : {}) });
    });
    return () => {
      telt = false;
    };
  }, [naam, bytes, blad, atlas, keus]);
  // What was read by another choice is no answer to this one.
  return stand?.keus === keus ? stand : undefined;
}

interface RolkeuzesProps {
  readonly namen: readonly string[];
  readonly keus: Kolomplaatsen;
  readonly onKies: (rol: Rol, kolom: number | undefined) => void;
}

/** One list for each part that a column can have. */
function Rolkeuzes({ namen, keus, onKies }: RolkeuzesProps) {
  const { t } = useTaal();
  const kolommen = namen.map((tekst, k) => ({ waarde: String(k), tekst }));
  // Gemeenten and regio's must have a column: "none" stands there only as long as that is so.
  const optiesVan = (rol: Rol) =>
    rol === 'aandeel' || keus[rol] === undefined
      ? [{ waarde: '', tekst: t.eigen.kolommen.geen }, ...kolommen]
      : kolommen;
  return (
    <div className="sh-kolommen__keuze">
      {rollen.map((rol) => (
        <Keuzeveld
          key={rol}
          label={t.eigen.kolommen.rollen[rol]}
          waarde={String(keus[rol] ?? '')}
          opties={optiesVan(rol)}
          onKies={(waarde) => onKies(rol, waarde === '' ? undefined : Number(waarde))}
        />
      ))}
    </div>
  );
}

/** Somebody says which columns of their own table hold the gemeenten, the regio's and the shares, and sees what it gives. */
export function Kolomkiezer({ vraag, atlas, onGebruik, onStop }: KolomkiezerProps) {
  const { t } = useTaal();
  const { blad } = vraag;
  const [keus, setKeus] = useState(() => eersteKeus(blad));
  const stand = useStand(vraag, atlas, keus);
  const id = useId();
  const kop = useRef<HTMLHeadingElement>(null);
  // Who has just chosen a file, or pressed the button, goes on here.
  useEffect(() => kop.current?.focus(), []);
  const namen = Array.from(
    { length: breedteVan(blad) },
    (_, k) => blad.koppen[k] || t.eigen.kolommen.zonder(String(k + 1)),
  );
  const bruikbaar = (stand?.opbrengst?.regios ?? 0) > 0;
  return (
    <section className="sh-bestand" aria-labelledby={id}>
      <Heading level={2} appearance="level-5" id={id} ref={kop} tabIndex={-1}>
        {t.eigen.kolommen.titel(vraag.naam)}
      </Heading>
      <p>{t.eigen.kolommen.uitleg}</p>
      <Rolkeuzes namen={namen} keus={keus} onKies={(rol, kolom) => setKeus(kiesKolom(keus, rol, kolom))} />
      <Kolomvoorbeeld blad={blad} namen={namen} keus={keus} />
      <p role="status" className="sh-kolommen__opbrengst">
        <Opbrengstzin stand={stand} />
      </p>
      <div className="sh-knoppen">
        <Button
          purpose="primary"
          disabled={!bruikbaar}
          onClick={() => stand?.inhoud && onGebruik(stand.inhoud)}
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

/** What a choice comes to, in a sentence. */
function Opbrengstzin({ stand }: { readonly stand: Stand | undefined }) {
  const { t, getal } = useTaal();
  const opbrengst = stand?.opbrengst;
  if (!opbrengst) return stand && t.eigen.kolommen.kiesBeide;
  return t.eigen.kolommen.opbrengst(
    getal.heel(opbrengst.geplaatst),
    getal.heel(opbrengst.rijen),
    getal.heel(opbrengst.gemeenten),
    getal.heel(opbrengst.regios),
  );
}
