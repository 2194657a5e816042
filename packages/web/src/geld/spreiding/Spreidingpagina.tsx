import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Atlas } from '@samenhang/core';
import type { Spreidland } from '@samenhang/core/geld';
import { useMemo } from 'react';
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
import { landOf, questionOf } from './vraag.ts';

/** Where so many places should be: nearest together, nobody too far, or most within a radius. */
export function Spreidingpagina() {
  const { t } = useTaal();
  useTitel(t.geld.spreiding.titel);
  const beheer = useStand(parseSpreidingadres);
  const { atlas, kaart, fout, opnieuw } = useJaarbeeld(beheer.stand.jaar);
  const { omweg } = beheer.stand;
  const land = useMemo(() => atlas && kaart && landOf(atlas, kaart.vorm, omweg), [atlas, kaart, omweg]);
  if (fout || !atlas || !kaart) return <Onderweg fout={fout} opnieuw={opnieuw} />;
  if (!land)
    return (
      <Melding>
        <p>{t.geld.spreiding.zonderInwoners(String(atlas.jaar))}</p>
      </Melding>
    );
  return <Blad atlas={atlas} kaart={kaart} land={land} beheer={beheer} />;
}

interface BladProps {
  readonly atlas: Atlas;
  readonly kaart: Kaartbron;
  readonly land: Spreidland;
  readonly beheer: Standbeheer<Spreidingadres>;
}

/** The question of the address: another object only where something else is asked. */
function useVraag(land: Spreidland, stand: Spreidingadres) {
  const { aantal, doel, straal, omweg } = stand;
  const bestaand = stand.bestaand?.join(',');
  const niet = stand.niet?.join(',');
  return useMemo(
    () => questionOf(land, parseSpreidingadres({ aantal, doel, straal, omweg, bestaand, niet })),
    [land, aantal, doel, straal, omweg, bestaand, niet],
  );
}

function Blad({ atlas, kaart, land, beheer }: BladProps) {
  const { t } = useTaal();
  const { spreiding: woorden } = t.geld;
  const vraag = useVraag(land, beheer.stand);
  const zoektocht = useZoektocht(land, vraag);
  const { antwoord } = zoektocht;
  return (
    <>
      <div className="sh-blad">
        <div className="sh-blad__kop">
          <p className="sh-bovenkop">{woorden.titel}</p>
          <Opening vraag={vraag} zoektocht={zoektocht} />
        </div>
        <section className="sh-blad__kaart" aria-label={woorden.kaart(String(vraag.aantal))}>
          {antwoord ? (
            <Spreidkaart atlas={atlas} kaart={kaart} antwoord={antwoord} beheer={beheer} />
          ) : (
            <Leegkaart vorm={kaart.vorm} blijft={vraag.open.length > 0} />
          )}
        </section>
        <div className="sh-blad__zij sh-niet-drukken">
          <Keuzes atlas={atlas} vraag={vraag} land={land} beheer={beheer} />
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
          <Slot atlas={atlas} kaart={kaart} antwoord={antwoord} vraag={vraag} beheer={beheer} />
        </div>
      )}
    </>
  );
}
