import { Button } from '@nl-design-system-candidate/button-react';
import { EIGENAARNIVEAUS, isOpenbaar, OPGAVEDOMEINEN, OPGAVESTATEN } from '@samenhang/core/opgave';
import { useTaal } from '../i18n/taal.tsx';
import type { Standbeheer } from '../keuze/index.ts';
import { Keuzeveld } from '../ui/velden/Keuzeveld.tsx';
import { Vinkje } from '../ui/velden/Vinkje.tsx';
import { Woordveld } from '../ui/velden/Woordveld.tsx';
import type { Agendaadres } from './adres.ts';

type Beheer = Standbeheer<Agendaadres>;
type Sleutel = 'staat' | 'domein' | 'niveau';

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
      <Woordveld label={lijst.zoek} waarde={stand.zoek ?? ''} onWaarde={(zoek) => wijzig({ zoek })} />
      <Keuzen beheer={beheer} />
      <Woordveld
        label={lijst.eigenaar}
        waarde={stand.eigenaar ?? ''}
        onWaarde={(eigenaar) => wijzig({ eigenaar })}
      />
      <Woordveld
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
