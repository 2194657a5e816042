import { indexOfGemeente } from '@samenhang/core';
import type { OvergangAntwoord } from '@samenhang/core/geld';
import { useTaal } from '../../../i18n/taal.tsx';
import type { Standbeheer } from '../../../keuze/index.ts';
import { Melding } from '../../../ui/Melding.tsx';
import { Keuzeveld } from '../../../ui/velden/Keuzeveld.tsx';
import { type Overgangadres, readLeden } from '../../adres.ts';
import type { Grondslag } from '../grondslag.ts';
import { Ledentabel } from './Ledentabel.tsx';
import { writeLeden } from './leden.ts';

interface LidkeuzeProps {
  readonly grondslag: Grondslag;
  readonly antwoord: OvergangAntwoord;
  readonly beheer: Standbeheer<Overgangadres>;
}

/** Of a gemeente of which it is not known to which centre it belongs: the visitor says it, nobody guesses. */
export function Lidkeuze(props: LidkeuzeProps) {
  const { grondslag, antwoord, beheer } = props;
  const { atlas, feiten } = grondslag;
  const { stand, wijzig } = beheer;
  if (grondslag.onbekend.length === 0) return null;
  return (
    <>
      <Lidvraag {...props} />
      <Ledentabel
        atlas={atlas}
        andereNamen={feiten.andereNamen}
        centra={new Set(antwoord.gemeenten.map(({ centrum }) => centrum))}
        onLeden={(leden) => wijzig({ leden: writeLeden([...readLeden(stand.leden), ...leden]) })}
      />
    </>
  );
}

function Lidvraag({ grondslag: { atlas, onbekend }, antwoord, beheer }: LidkeuzeProps) {
  const { t, getal } = useTaal();
  const { scherm: woorden } = t.geld;
  const { stand, wijzig } = beheer;
  const { gemeente = '' } = stand;
  const naam = atlas.gemeenten[indexOfGemeente(atlas, gemeente) ?? -1]?.naam;
  if (naam === undefined || !onbekend.includes(gemeente))
    return (
      <p className="sh-noot sh-tekst">
        {woorden.bekend(getal.heel(antwoord.gemeenten.length), getal.heel(onbekend.length))}{' '}
        <span className="sh-niet-drukken">{woorden.bekendKies}</span>
      </p>
    );
  const centra = antwoord.gemeenten
    .filter(({ code, centrum }) => code === centrum)
    .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'));
  const leden = readLeden(stand.leden);
  return (
    <Melding>
      <p>{woorden.lidOnbekend(naam)}</p>
      <Keuzeveld
        label={woorden.lidKies(naam)}
        waarde=""
        opties={[
          { waarde: '', tekst: woorden.lidGeen },
          ...centra.map(({ code, naam: tekst }) => ({ waarde: code, tekst })),
        ]}
        onKies={(centrum) => wijzig({ leden: writeLeden([...leden, [gemeente, centrum]]) })}
      />
    </Melding>
  );
}
