import { drawRegioprent, spreidplaatsen } from '@samenhang/beeld';
import type { Atlas } from '@samenhang/core';
import { type SpreidingAntwoord, spreidingEditie, spreidingTabel } from '@samenhang/core/geld';
import { tellSpreiding } from '@samenhang/taal';
import { stringifyStand } from '../../adres/index.ts';
import type { Kaartbron } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import type { Standbeheer } from '../../keuze/index.ts';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { Uitklap } from '../../ui/velden/Uitklap.tsx';
import { csvVan, toPng, Uitvoerbalk, werkmapVan } from '../../uitvoer/index.ts';
import type { Spreidingadres } from '../adres.ts';
import { windowOf } from './Spreidkaart.tsx';
import { begin, type Eigenland, type Spreidvraag } from './vraag.ts';

interface SlotProps {
  readonly atlas: Atlas;
  readonly kaart: Kaartbron;
  readonly antwoord: SpreidingAntwoord;
  readonly vraag: Spreidvraag;
  readonly eigen: Eigenland | undefined;
  readonly beheer: Standbeheer<Spreidingadres>;
}

/** How it was computed, what it cannot tell, and the way to take it along. */
export function Slot(props: SlotProps) {
  const { t } = useTaal();
  const { antwoord } = props;
  const adres = addressOf(props);
  const draw = usePrent(props, adres);
  return (
    <section className="sh-sectie sh-sectie--slot" aria-label={t.acties.titel}>
      <Recept {...props} />
      <Verder />
      <Uitvoerbalk
        adres={adres}
        naam={`samenhang-spreiding-${antwoord.aantal}-${antwoord.doel}`}
        soorten={['csv', 'xlsx', 'json', 'svg', 'png']}
        maak={() => ({
          csv: () => csvVan(spreidingTabel(antwoord)),
          xlsx: () => werkmapVan(spreidingTabel(antwoord)),
          json: () => ({ type: 'application/json', inhoud: `${JSON.stringify(antwoord, null, 2)}\n` }),
          svg: () => ({ type: 'image/svg+xml', inhoud: draw() }),
          png: async () => ({ type: 'image/png', inhoud: await toPng(draw()) }),
        })}
      />
    </section>
  );
}

/** A link that gives this answer again, whatever the defaults become. */
function addressOf({ atlas, vraag, beheer: { stand } }: SlotProps): string {
  const heel = { ...begin, ...stand, jaar: atlas.jaar, aantal: vraag.aantal };
  return `${location.origin}/geld/spreiding${stringifyStand(heel)}`;
}

function Recept({ kaart, antwoord, vraag, eigen }: SlotProps) {
  const { t, getal } = useTaal();
  const { spreiding: woorden } = t.geld;
  return (
    <Uitklap titel={t.recept.titel} className="sh-recept">
      <p>{woorden.receptDoelen[antwoord.doel]}</p>
      <p>
        {eigen ? woorden.receptEigen(eigen.bestand) : woorden.receptAfstand(getal.met(antwoord.factor, 2))}{' '}
        {!vraag.capaciteit && woorden.receptDichtst}
      </p>
      <p>{woorden.receptInwoners(String(antwoord.jaar), String(kaart.bronjaar))}</p>
      <p>{vraag.capaciteit ? woorden.receptRuimte : woorden.receptBewijs}</p>
      <p>{woorden.kanNiet}</p>
    </Uitklap>
  );
}

function Verder() {
  const { spreiding: woorden } = useTaal().t.geld;
  return (
    <ul className="sh-niet-drukken">
      <li>
        <Koppeling to="/over/methode">{woorden.methode}</Koppeling>
      </li>
      <li>
        <Koppeling to="/geld/samen" search={{}}>
          {woorden.naarSamen}
        </Koppeling>
      </li>
      <li>
        <Koppeling to="/geld" search={{}}>
          {woorden.naarGeld}
        </Koppeling>
      </li>
    </ul>
  );
}

/** The map as a picture of its own. */
function usePrent({ atlas, kaart, antwoord, eigen }: SlotProps, adres: string): () => string {
  const { t, getal } = useTaal();
  const { kop, bewijs } = tellSpreiding(antwoord, t, getal);
  return () =>
    drawRegioprent({
      atlas,
      editie: spreidingEditie(atlas, antwoord),
      vorm: kaart.vorm,
      zonder: t.geld.spreiding.legendaBuiten,
      venster: eigen && windowOf(antwoord, kaart.vorm),
      titel: t.geld.spreiding.prent(getal.heel(antwoord.aantal)),
      plaatsen: spreidplaatsen(antwoord.open, t),
      ondertitel: `${kop} ${bewijs}`,
      bron: t.acties.prentBron(adres),
      t,
      getal,
    });
}
