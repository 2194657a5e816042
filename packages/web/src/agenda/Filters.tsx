import { Button } from '@nl-design-system-candidate/button-react';
import { EIGENAARNIVEAUS, isOpenbaar, OPGAVEDOMEINEN, OPGAVESTATEN } from '@samenhang/core/opgave';
import { useEffect, useState } from 'react';
import { useTaal } from '../i18n/taal.tsx';
import type { Standbeheer } from '../keuze/index.ts';
import { Keuzeveld } from '../ui/velden/Keuzeveld.tsx';
import { Tekstveld } from '../ui/velden/Tekstveld.tsx';
import type { Agendaadres } from './adres.ts';
import { Vinkje } from './formulier/Vinkje.tsx';

type Beheer = Standbeheer<Agendaadres>;
type Sleutel = 'staat' | 'domein' | 'niveau';

/** Milliseconds of rest after which what was typed is looked for. */
const RUST = 300;

/** A field whose text goes into the address when the typing rests. */
function Woorden({
  label,
  waarde,
  onWaarde,
}: {
  readonly label: string;
  readonly waarde: string;
  readonly onWaarde: (waarde: string | undefined) => void;
}) {
  const [tekst, setTekst] = useState(waarde);
  const [gezocht, setGezocht] = useState(waarde);
  // The address may change otherwise too: by going back, or by clearing.
  if (waarde !== gezocht) {
    setGezocht(waarde);
    setTekst(waarde);
  }
  useEffect(() => {
    if (tekst === gezocht) return undefined;
    const wekker = setTimeout(() => {
      setGezocht(tekst);
      onWaarde(tekst.trim() === '' ? undefined : tekst);
    }, RUST);
    return () => clearTimeout(wekker);
  }, [tekst, gezocht, onWaarde]);
  return <Tekstveld label={label} type="search" waarde={tekst} onWaarde={setTekst} />;
}

/** By what the agenda is narrowed; each choice stands in the address. */
export function Filters({ beheer: { stand, wijzig } }: { readonly beheer: Beheer }) {
  const { t } = useTaal();
  const woorden = t.opgave;
  const { zoek, eigenaar, gemeente, staat, domein, niveau, terug } = stand;
  const kies = (sleutel: Sleutel, label: string, namen: readonly (readonly [string, string])[]) => (
    <Keuzeveld
      label={label}
      waarde={stand[sleutel] ?? ''}
      opties={[
        { waarde: '', tekst: woorden.lijst.alle },
        ...namen.map(([waarde, tekst]) => ({ waarde, tekst })),
      ]}
      onKies={(waarde) => wijzig({ [sleutel]: waarde === '' ? undefined : waarde })}
    />
  );
  const openbaar = OPGAVESTATEN.filter(isOpenbaar);
  const gekozen = [zoek, eigenaar, gemeente, staat, domein, niveau, terug].some((een) => een !== undefined);
  return (
    <search className="sh-agenda__filters sh-niet-drukken" aria-label={woorden.lijst.filters}>
      <Woorden label={woorden.lijst.zoek} waarde={zoek ?? ''} onWaarde={(nieuw) => wijzig({ zoek: nieuw })} />
      {kies(
        'staat',
        woorden.lijst.staat,
        openbaar.map((een) => [een, woorden.staten[een]] as const),
      )}
      {kies(
        'domein',
        woorden.lijst.domein,
        OPGAVEDOMEINEN.map((een) => [een.domein, woorden.domeinen[een.domein]] as const),
      )}
      {kies(
        'niveau',
        woorden.lijst.niveau,
        EIGENAARNIVEAUS.map((een) => [een, woorden.niveaus[een]] as const),
      )}
      <Woorden
        label={woorden.lijst.eigenaar}
        waarde={eigenaar ?? ''}
        onWaarde={(nieuw) => wijzig({ eigenaar: nieuw })}
      />
      <Woorden
        label={woorden.lijst.gemeente}
        waarde={gemeente ?? ''}
        onWaarde={(nieuw) => wijzig({ gemeente: nieuw?.toUpperCase() })}
      />
      <Vinkje
        label={woorden.lijst.alleenTerug}
        aan={terug === 'ja'}
        onWissel={(aan) => wijzig({ terug: aan ? 'ja' : undefined })}
      />
      {gekozen && (
        <Button
          purpose="subtle"
          onClick={() =>
            wijzig({
              zoek: undefined,
              staat: undefined,
              domein: undefined,
              niveau: undefined,
              eigenaar: undefined,
              gemeente: undefined,
              terug: undefined,
            })
          }
        >
          {woorden.lijst.wis}
        </Button>
      )}
    </search>
  );
}
