import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Atlas } from '@samenhang/core';
import type { Spreidland } from '@samenhang/core/geld';
import { useMemo, useState } from 'react';
import { type Kaartbron, Onderweg, useJaarbeeld } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { type Standbeheer, useStand } from '../../keuze/index.ts';
import { Melding } from '../../ui/Melding.tsx';
import { useTitel } from '../../ui/titel.ts';
import { parseSpreidingadres, type Spreidingadres } from '../adres.ts';
import { Keuzes } from './Keuzes.tsx';
import { Opening, Voortgang } from './Opening.tsx';
import { Plaatstabel } from './Plaatstabel.tsx';
import { useZoektocht } from './reken.ts';
import { Slot } from './Slot.tsx';
import { Leegkaart, Spreidkaart } from './Spreidkaart.tsx';
import { Afstandkiezer } from './tabellen/index.ts';
import { type Eigenland, landOf, questionOf } from './vraag.ts';

/** Where so many places should be: nearest together, nobody too far, or most within a radius. */
export function Spreidingpagina() {
  const { t } = useTaal();
  useTitel(t.geld.spreiding.titel);
  const beheer = useStand(parseSpreidingadres);
  const { atlas, kaart, fout, opnieuw } = useJaarbeeld(beheer.stand.jaar);
  const { omweg, afstanden } = beheer.stand;
  const [gekozen, setGekozen] = useState<Eigenland>();
  const rechte = useMemo(() => atlas && kaart && landOf(atlas, kaart.vorm, omweg), [atlas, kaart, omweg]);
  if (fout || !atlas || !kaart) return <Onderweg fout={fout} opnieuw={opnieuw} />;
  // A table is of the gemeenten of one year; without the word in the address it is not what the link is of.
  const eigen = afstanden === 'eigen' && gekozen?.land.jaar === atlas.jaar ? gekozen : undefined;
  const onEigen = (nieuw: Eigenland | undefined) => {
    setGekozen(nieuw);
    beheer.wijzig({ afstanden: nieuw && 'eigen' });
  };
  if (afstanden === 'eigen' && !eigen) return <Mistblad atlas={atlas} kaart={kaart} onEigen={onEigen} />;
  const land = eigen?.land ?? rechte;
  if (!land)
    return (
      <Melding>
        <p>{t.geld.spreiding.zonderInwoners(String(atlas.jaar))}</p>
      </Melding>
    );
  return <Blad atlas={atlas} kaart={kaart} land={land} eigen={eigen} onEigen={onEigen} beheer={beheer} />;
}

interface MistbladProps {
  readonly atlas: Atlas;
  readonly kaart: Kaartbron;
  readonly onEigen: (eigen: Eigenland | undefined) => void;
}

/** What a link cannot hold is asked for: another answer is never shown instead. */
function Mistblad({ atlas, kaart, onEigen }: MistbladProps) {
  const { spreiding: woorden } = useTaal().t.geld;
  return (
    <div className="sh-blad">
      <div className="sh-blad__kop">
        <Heading level={1} className="sh-kopzin">
          {woorden.titel}
        </Heading>
        <Melding soort="warning">
          <p>{woorden.tabellen.afstanden.mist}</p>
        </Melding>
      </div>
      <div className="sh-blad__kaart">
        <Leegkaart vorm={kaart.vorm} blijft={false} />
      </div>
      <div className="sh-blad__zij sh-niet-drukken sh-stapel">
        <Afstandkiezer atlas={atlas} onEigen={onEigen} />
        <div>
          <Button purpose="secondary" onClick={() => onEigen(undefined)}>
            {woorden.tabellen.afstanden.rechteLijnen}
          </Button>
        </div>
      </div>
    </div>
  );
}

interface BladProps extends MistbladProps {
  readonly land: Spreidland;
  readonly eigen: Eigenland | undefined;
  readonly beheer: Standbeheer<Spreidingadres>;
}

/** The question of the address: another object only where something else is asked. */
function useVraag(land: Spreidland, stand: Spreidingadres) {
  const { aantal, doel, straal, omweg, capaciteit, ruimtes, afstanden } = stand;
  const bestaand = stand.bestaand?.join(',');
  const niet = stand.niet?.join(',');
  return useMemo(() => {
    const adres = { aantal, doel, straal, omweg, capaciteit, ruimtes, afstanden, bestaand, niet };
    return questionOf(land, parseSpreidingadres(adres));
  }, [land, aantal, doel, straal, omweg, capaciteit, ruimtes, afstanden, bestaand, niet]);
}

function Blad({ atlas, kaart, land, eigen, onEigen, beheer }: BladProps) {
  const { t } = useTaal();
  const { spreiding: woorden } = t.geld;
  const vraag = useVraag(land, beheer.stand);
  const zoektocht = useZoektocht(land, vraag, eigen?.bestand ?? '');
  const { antwoord } = zoektocht;
  return (
    <>
      <div className="sh-blad">
        <div className="sh-blad__kop">
          <p className="sh-bovenkop">{woorden.titel}</p>
          <Opening vraag={vraag} zoektocht={zoektocht} eigen={eigen !== undefined} />
        </div>
        <section className="sh-blad__kaart" aria-label={woorden.kaart(String(vraag.aantal))}>
          {antwoord ? (
            <Spreidkaart
              atlas={atlas}
              kaart={kaart}
              antwoord={antwoord}
              deels={eigen !== undefined}
              beheer={beheer}
            />
          ) : (
            <Leegkaart vorm={kaart.vorm} blijft={vraag.open.length > 0} />
          )}
        </section>
        <div className="sh-blad__zij sh-niet-drukken">
          <Keuzes atlas={atlas} vraag={vraag} land={land} eigen={eigen} onEigen={onEigen} beheer={beheer} />
          <Voortgang zoektocht={zoektocht} />
        </div>
      </div>
      {!antwoord && (zoektocht.stand === 'bezig' || zoektocht.stand === 'laden') && (
        <div className="sh-laadt" />
      )}
      {antwoord && (
        <div className="sh-vervolg">
          <section className="sh-sectie">
            <Heading level={2}>{woorden.tabel}</Heading>
            <Plaatstabel antwoord={antwoord} beheer={beheer} />
          </section>
          <Slot atlas={atlas} kaart={kaart} antwoord={antwoord} vraag={vraag} eigen={eigen} beheer={beheer} />
        </div>
      )}
    </>
  );
}
