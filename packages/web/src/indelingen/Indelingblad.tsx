import { colourRegios, tintenVan } from '@samenhang/beeld';
import type { Atlas } from '@samenhang/core';
import { regiosVan } from '@samenhang/motor';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { indelingVraag, type Jaarbeeld, regiosVraag } from '../atlas/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { type Indeling, naamVan } from '../keuze/index.ts';
import { Traag } from '../ui/Skelet.tsx';
import type { Adresbeheer } from './adres.ts';
import { Gegevens } from './Gegevens.tsx';
import { Indelingkop } from './Indelingkop.tsx';
import { Indelingonder } from './Indelingonder.tsx';
import { klein } from './naam.ts';
import { Regiokaart } from './regio/Regiokaart.tsx';
import { Regiokeuze } from './regio/Regiokeuze.tsx';
import { Regiotabel } from './regio/Regiotabel.tsx';
import { maakRegios, type Regio } from './regio/regiolijst.ts';
import { Verband } from './regio/Verband.tsx';
import { Edities } from './verandering/Edities.tsx';
import { Veranderingen } from './verandering/Veranderingen.tsx';

interface IndelingbladProps {
  readonly atlas: Atlas;
  readonly beeld: Jaarbeeld;
  readonly indeling: Indeling;
  readonly beheer: Adresbeheer;
}

/** The gemeenten of the regio's that are pointed at. */
function codesVan(regios: readonly Regio[], wijst: readonly number[]): ReadonlySet<string> | undefined {
  if (wijst.length === 0) return undefined;
  return new Set(wijst.flatMap((r) => [...(regios[r]?.codes ?? [])]));
}

export function Indelingblad({ atlas, beeld, indeling, beheer }: IndelingbladProps) {
  const { rij } = indeling;
  const antwoord = useQuery(regiosVraag(rij.indeling, atlas.jaar)).data;
  const meer = useQuery(indelingVraag(rij.indeling, atlas.jaar)).data;
  const regios = useMemo(() => maakRegios(atlas, indeling, antwoord), [atlas, indeling, antwoord]);
  const tinten = useMemo(() => tintenVan(atlas, indeling.editie), [atlas, indeling.editie]);
  const [zweeft, setZweeft] = useState<readonly number[]>([]);
  const gekozen = regios.find(({ code }) => code === beheer.adres.regio);
  const wijst = useMemo(
    () => (zweeft.length > 0 ? zweeft : gekozen ? [gekozen.index] : []),
    [zweeft, gekozen],
  );
  const kies = (regio: string | undefined) => beheer.wijzig({ regio });
  const gedeeld = { atlas, beeld, indeling, beheer, regios };
  return (
    <>
      <div className="sh-blad">
        <div className="sh-blad__kop">
          <Indelingkop {...gedeeld} antwoord={antwoord} />
        </div>
        <Kaartdeel {...gedeeld} wijst={wijst} onWijst={setZweeft} onKies={kies} />
        <div className="sh-blad__zij">
          <Regiokeuze {...gedeeld} gekozen={gekozen} onKies={kies} />
          <Gegevens indeling={indeling} jaar={atlas.jaar} />
          <Verband atlas={atlas} indeling={indeling} />
        </div>
      </div>
      <div className="sh-vervolg">
        <Regiotabel
          {...gedeeld}
          antwoord={antwoord}
          tinten={tinten}
          gekozen={gekozen}
          wijst={wijst}
          onWijst={setZweeft}
          onKies={kies}
        />
        <Veranderingen {...gedeeld} edities={meer?.edities} />
        <Edities indeling={indeling} jaar={atlas.jaar} edities={meer?.edities} />
        <Indelingonder {...gedeeld} antwoord={antwoord} />
      </div>
    </>
  );
}

interface KaartdeelProps extends IndelingbladProps {
  readonly regios: readonly Regio[];
  readonly wijst: readonly number[];
  readonly onWijst: (wijst: readonly number[]) => void;
  readonly onKies: (code: string | undefined) => void;
}

function Kaartdeel({ atlas, beeld, indeling, regios, wijst, onWijst, onKies }: KaartdeelProps) {
  const { t, taal } = useTaal();
  const { editie, rij } = indeling;
  const { kaart } = beeld;
  const kleuring = useMemo(
    () => (kaart ? colourRegios(atlas, editie, kaart.vorm) : undefined),
    [atlas, editie, kaart],
  );
  const aangewezen = useMemo(() => codesVan(regios, wijst), [regios, wijst]);
  return (
    <section className="sh-blad__kaart" aria-label={t.indelingen.kaart}>
      {kaart && kleuring ? (
        <Regiokaart
          atlas={atlas}
          kaart={kaart}
          editie={editie}
          kleuring={kleuring}
          label={t.indelingen.kaartLabel(klein(naamVan(rij, taal)), String(atlas.jaar))}
          aangewezen={aangewezen}
          openTekst={t.indelingen.tikNogmaals}
          onAandacht={(g) => onWijst(g === undefined || g < 0 ? [] : [...regiosVan(editie.overdekking, g)])}
          onKies={(g) => onKies(regios[regiosVan(editie.overdekking, g)[0] ?? -1]?.code)}
        />
      ) : (
        <div className="sh-kaart sh-kaart--leeg">
          <Traag />
        </div>
      )}
    </section>
  );
}
