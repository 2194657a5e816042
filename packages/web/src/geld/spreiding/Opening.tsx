import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { describeRuimtefout, tellSpreiding } from '@samenhang/taal';
import { useTaal } from '../../i18n/taal.tsx';
import { Melding } from '../../ui/Melding.tsx';
import type { Zoektocht } from './reken.ts';
import type { Spreidvraag } from './vraag.ts';

interface OpeningProps {
  readonly vraag: Spreidvraag;
  readonly zoektocht: Zoektocht;
  /** Distances are of somebody's own: then nothing is said of those within a gemeente. */
  readonly eigen: boolean;
}

/** The answer as headline, with its proof. What stands here before it is as long, so that nothing jumps. */
export function Opening({ vraag, zoektocht, eigen }: OpeningProps) {
  const { t, getal } = useTaal();
  const { spreiding: woorden } = t.geld;
  const { antwoord, stand } = zoektocht;
  const gezegd = antwoord && tellSpreiding(antwoord, t, getal);
  return (
    <>
      <Heading level={1} className="sh-kopzin">
        {gezegd?.kop ?? woorden.zoekt(getal.heel(vraag.aantal))}
      </Heading>
      {antwoord && gezegd ? (
        <Paragraph className="sh-lead">
          {gezegd.bewijs}{' '}
          {woorden.cijfers[antwoord.doel](
            getal.decimaal(antwoord.gemiddeldKm),
            getal.decimaal(antwoord.versteKm),
          )}
        </Paragraph>
      ) : (
        stand !== 'past niet' && <Paragraph className="sh-lead">{woorden.begint}</Paragraph>
      )}
      {stand === 'past niet' && <PastNiet vraag={vraag} zoektocht={zoektocht} />}
      {!eigen && <p className="sh-noot sh-tekst">{woorden.binnen}</p>}
    </>
  );
}

/** Why not all have a place, and what to choose instead. */
function PastNiet({ vraag: { fout }, zoektocht }: Pick<OpeningProps, 'vraag' | 'zoektocht'>) {
  const { t, getal } = useTaal();
  const { nietsPast, nietsGevonden } = t.geld.spreiding;
  const gezocht = zoektocht.nietsBewezen ? nietsPast : nietsGevonden;
  return (
    <Melding soort="warning" dringend>
      <p>{fout ? describeRuimtefout(fout, t, getal) : gezocht}</p>
    </Melding>
  );
}

/** How far the search is, and the way to stop it. */
export function Voortgang({
  zoektocht: { stand, antwoord, stop, opnieuw },
}: Pick<OpeningProps, 'zoektocht'>) {
  const { spreiding: woorden } = useTaal().t.geld;
  const bezig = stand === 'bezig' || stand === 'laden';
  const zin = {
    laden: woorden.laadt,
    bezig: antwoord ? woorden.bezig : woorden.begint,
    klaar: woorden.klaar,
    gestopt: woorden.gestopt,
    mislukt: '',
    'past niet': '',
  }[stand];
  return (
    <div className="sh-geld__rij sh-geld__voortgang">
      <p role="status" className="sh-tekst" aria-busy={bezig}>
        {zin}
      </p>
      {stand === 'mislukt' && (
        <Melding soort="error" dringend>
          <p>{woorden.mislukt}</p>
        </Melding>
      )}
      {bezig && (
        <Button purpose="secondary" onClick={stop}>
          {woorden.stop}
        </Button>
      )}
      {(stand === 'gestopt' || stand === 'mislukt') && (
        <Button purpose="secondary" onClick={opnieuw}>
          {woorden.opnieuw}
        </Button>
      )}
    </div>
  );
}
