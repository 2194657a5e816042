import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { gapOf, type SpreidingAntwoord } from '@samenhang/core/geld';
import type { Catalogus, Getallen } from '@samenhang/taal';
import { useTaal } from '../../i18n/taal.tsx';
import { Melding } from '../../ui/Melding.tsx';
import type { Zoektocht } from './reken.ts';
import type { Spreidvraag } from './vraag.ts';

/** What so many places come to, in one sentence. */
export function sayHoofdzin(antwoord: SpreidingAntwoord, t: Catalogus, getal: Getallen): string {
  const { koppen } = t.geld.spreiding;
  const aantal = getal.heel(antwoord.aantal);
  switch (antwoord.doel) {
    case 'afstand':
      return koppen.afstand(aantal, getal.decimaal(antwoord.gemiddeldKm));
    case 'verste':
      return koppen.verste(aantal, getal.decimaal(antwoord.versteKm));
    case 'bereik':
      return koppen.bereik(
        aantal,
        getal.heel(antwoord.waarde),
        getal.heel(antwoord.inwoners),
        getal.kort(antwoord.straal),
      );
  }
}

/** Whether better can be, and by how much at most. */
export function sayBewijs(antwoord: SpreidingAntwoord, t: Catalogus, getal: Getallen): string {
  const { bewezen, nietBewezen } = t.geld.spreiding;
  return antwoord.bewezen ? bewezen : nietBewezen(getal.procentFijn(gapOf(antwoord)));
}

interface OpeningProps {
  readonly vraag: Spreidvraag;
  readonly zoektocht: Zoektocht;
}

/** The answer as headline, with its proof. What stands here before it is as long, so that nothing jumps. */
export function Opening({ vraag, zoektocht }: OpeningProps) {
  const { t, getal } = useTaal();
  const { spreiding: woorden } = t.geld;
  const { antwoord } = zoektocht;
  return (
    <>
      <Heading level={1} className="sh-kopzin">
        {antwoord ? sayHoofdzin(antwoord, t, getal) : woorden.zoekt(getal.heel(vraag.aantal))}
      </Heading>
      <Paragraph className="sh-lead">
        {antwoord
          ? `${sayBewijs(antwoord, t, getal)} ${woorden.cijfers(getal.decimaal(antwoord.gemiddeldKm), getal.decimaal(antwoord.versteKm))}`
          : woorden.begint}
      </Paragraph>
      <p className="sh-noot sh-tekst">{woorden.binnen}</p>
    </>
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
