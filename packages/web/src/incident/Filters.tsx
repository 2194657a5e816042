import { Button } from '@nl-design-system-candidate/button-react';
import { INCIDENTKEUZES, INCIDENTSTATEN, INCIDENTUITKOMSTEN } from '@samenhang/core/incident';
import { OPGAVEDOMEINEN } from '@samenhang/core/opgave';
import { useTaal } from '../i18n/taal.tsx';
import type { Standbeheer } from '../keuze/index.ts';
import { Keuzeveld } from '../ui/velden/Keuzeveld.tsx';
import { Vinkje } from '../ui/velden/Vinkje.tsx';
import { Woordveld } from '../ui/velden/Woordveld.tsx';
import type { Incidentadres } from './adres.ts';

interface DeelProps {
  readonly beheer: Standbeheer<Incidentadres>;
}

const niets = {
  zoek: undefined,
  staat: undefined,
  besluit: undefined,
  uitkomst: undefined,
  domein: undefined,
  organisatie: undefined,
  terug: undefined,
};

/** One value of what is a list of values, or all. */
function Keuzen({ beheer: { stand, wijzig } }: DeelProps) {
  const { t } = useTaal();
  const { lijst, staten, keuzes, uitkomsten } = t.incident;
  const kies = (
    sleutel: 'staat' | 'besluit' | 'uitkomst' | 'domein',
    label: string,
    namen: readonly (readonly [string, string])[],
  ) => (
    <Keuzeveld
      label={label}
      waarde={stand[sleutel] ?? ''}
      opties={[{ waarde: '', tekst: lijst.alle }, ...namen.map(([waarde, tekst]) => ({ waarde, tekst }))]}
      onKies={(waarde) => wijzig({ [sleutel]: waarde === '' ? undefined : waarde })}
    />
  );
  return (
    <>
      {kies(
        'besluit',
        lijst.keuze,
        INCIDENTKEUZES.map(({ keuze }) => [keuze, keuzes[keuze].kort] as const),
      )}
      {kies(
        'staat',
        lijst.staat,
        INCIDENTSTATEN.map((een) => [een, staten[een]] as const),
      )}
      {kies(
        'uitkomst',
        lijst.uitkomst,
        INCIDENTUITKOMSTEN.map(({ uitkomst }) => [uitkomst, uitkomsten[uitkomst]] as const),
      )}
      {kies(
        'domein',
        lijst.domein,
        OPGAVEDOMEINEN.map(({ domein }) => [domein, t.opgave.domeinen[domein]] as const),
      )}
    </>
  );
}

/** By what the overview is narrowed; each choice stands in the address. */
export function Filters({ beheer }: DeelProps) {
  const { lijst } = useTaal().t.incident;
  const { stand, wijzig } = beheer;
  const gekozen = (Object.keys(niets) as (keyof typeof niets)[]).some((een) => stand[een] !== undefined);
  return (
    <search className="sh-agenda__filters sh-niet-drukken" aria-label={lijst.filters}>
      <Woordveld label={lijst.zoek} waarde={stand.zoek ?? ''} onWaarde={(zoek) => wijzig({ zoek })} />
      <Keuzen beheer={beheer} />
      <Woordveld
        label={lijst.organisatie}
        waarde={stand.organisatie ?? ''}
        onWaarde={(organisatie) => wijzig({ organisatie })}
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
