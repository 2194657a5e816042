import { Button } from '@nl-design-system-candidate/button-react';
import { EIGENAARNIVEAUS, isOpenbaar, OPGAVEDOMEINEN, OPGAVESTATEN } from '@samenhang/core/opgave';
import { useEffect, useState } from 'react';
import { useTaal } from '../i18n/taal.tsx';
import type { Standbeheer } from '../keuze/index.ts';
import { Keuzeveld } from '../ui/velden/Keuzeveld.tsx';
import { Tekstveld } from '../ui/velden/Tekstveld.tsx';
import { Vinkje } from '../ui/velden/Vinkje.tsx';
import type { Agendaadres } from './adres.ts';

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

interface DeelProps {
  readonly beheer: Beheer;
}

/** One value of what is a list of values, or all. */
function Keuzen({ beheer: { stand, wijzig } }: DeelProps) {
  const woorden = useTaal().t.opgave;
  const { lijst, staten, domeinen, niveaus } = woorden;
  const kies = (sleutel: Sleutel, namen: readonly (readonly [string, string])[]) => (
    <Keuzeveld
      label={lijst[sleutel]}
      waarde={stand[sleutel] ?? ''}
      opties={[{ waarde: '', tekst: lijst.alle }, ...namen.map(([waarde, tekst]) => ({ waarde, tekst }))]}
      onKies={(waarde) => wijzig({ [sleutel]: waarde === '' ? undefined : waarde })}
    />
  );
  return (
    <>
      {kies(
        'staat',
        OPGAVESTATEN.filter(isOpenbaar).map((een) => [een, staten[een]] as const),
      )}
      {kies(
        'domein',
        OPGAVEDOMEINEN.map(({ domein }) => [domein, domeinen[domein]] as const),
      )}
      {kies(
        'niveau',
        EIGENAARNIVEAUS.map((een) => [een, niveaus[een]] as const),
      )}
    </>
  );
}

const niets = {
  zoek: undefined,
  staat: undefined,
  domein: undefined,
  niveau: undefined,
  eigenaar: undefined,
  gemeente: undefined,
  terug: undefined,
};

/** By what the agenda is narrowed; each choice stands in the address. */
export function Filters({ beheer }: DeelProps) {
  const { lijst } = useTaal().t.opgave;
  const { stand, wijzig } = beheer;
  const gekozen = (Object.keys(niets) as (keyof typeof niets)[]).some((een) => stand[een] !== undefined);
  return (
    <search className="sh-agenda__filters sh-niet-drukken" aria-label={lijst.filters}>
      <Woorden label={lijst.zoek} waarde={stand.zoek ?? ''} onWaarde={(zoek) => wijzig({ zoek })} />
      <Keuzen beheer={beheer} />
      <Woorden
        label={lijst.eigenaar}
        waarde={stand.eigenaar ?? ''}
        onWaarde={(eigenaar) => wijzig({ eigenaar })}
      />
      <Woorden
        label={lijst.gemeente}
        waarde={stand.gemeente ?? ''}
        onWaarde={(code) => wijzig({ gemeente: code?.toUpperCase() })}
      />
      <Vinkje
        label={lijst.alleenTerug}
        aan={stand.terug === 'ja'}
        onWissel={(aan) => wijzig({ terug: aan ? 'ja' : undefined })}
      />
      {gekozen && (
        <Button purpose="subtle" onClick={() => wijzig(niets)}>
          {lijst.wis}
        </Button>
      )}
    </search>
  );
}
