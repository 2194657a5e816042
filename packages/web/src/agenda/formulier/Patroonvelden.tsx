import { Button } from '@nl-design-system-candidate/button-react';
import type { Patroonverwijzing } from '@samenhang/core/opgave';
import { NADEN } from '@samenhang/core/signaal';
import { inTaal } from '@samenhang/taal';
import { useQuery } from '@tanstack/react-query';
import { takentabelVraag } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';
import { Tekstveld } from '../../ui/velden/Tekstveld.tsx';

interface PatroonveldenProps {
  /** What is asked. */
  readonly kop: string;
  readonly patronen: readonly Patroonverwijzing[];
  readonly onPatronen: (patronen: readonly Patroonverwijzing[]) => void;
  readonly foutBij: (pad: string) => string | undefined;
}

/** Patterns of signals: each by what its signals have in common. */
export function Patroonvelden({ kop, patronen, onPatronen, foutBij }: PatroonveldenProps) {
  const { t, getal } = useTaal();
  const woorden = t.opgave.formulier;
  return (
    <fieldset className="sh-lid__groep">
      <legend>{kop}</legend>
      {patronen.map((patroon, k) => {
        const naam = woorden.patroon(getal.heel(k + 1));
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: patterns have no name of their own, and never change places
          <fieldset key={k} className="sh-lid__groep">
            <legend>{naam}</legend>
            {foutBij(`patronen.${k}`) && (
              <p className="sh-tekstveld__fout" role="alert">
                {foutBij(`patronen.${k}`)}
              </p>
            )}
            <Patroon
              patroon={patroon}
              onPatroon={(nieuw) => onPatronen(patronen.map((een, j) => (j === k ? nieuw : een)))}
            />
            <Button
              purpose="subtle"
              aria-label={woorden.haalWegBij(naam)}
              onClick={() => onPatronen(patronen.filter((_, j) => j !== k))}
            >
              {woorden.haalWeg}
            </Button>
          </fieldset>
        );
      })}
      <Button purpose="secondary" onClick={() => onPatronen([...patronen, {}])}>
        {woorden.voegPatroon}
      </Button>
    </fieldset>
  );
}

interface PatroonProps {
  readonly patroon: Patroonverwijzing;
  readonly onPatroon: (patroon: Patroonverwijzing) => void;
}

function Patroon({ patroon, onPatroon }: PatroonProps) {
  const { t, taal } = useTaal();
  const { patroonsleutels, formulier } = t.opgave;
  const { naden } = t.signaal.form;
  const { data } = useQuery(takentabelVraag);
  const geen = { waarde: '', tekst: formulier.geenKeuze };
  const orNothing = (waarde: string) => (waarde === '' ? undefined : waarde);
  return (
    <>
      <Keuzeveld
        label={patroonsleutels.taak}
        waarde={patroon.taak ?? ''}
        opties={[geen, ...(data ?? []).map((een) => ({ waarde: een.taak, tekst: inTaal(taal, een) }))]}
        onKies={(taak) => onPatroon({ ...patroon, taak: orNothing(taak) })}
      />
      <Keuzeveld
        label={patroonsleutels.naad}
        waarde={patroon.naad ?? ''}
        opties={[geen, ...NADEN.map((een) => ({ waarde: een, tekst: naden[een] }))]}
        onKies={(naad) => onPatroon({ ...patroon, naad: NADEN.find((een) => een === naad) })}
      />
      <Tekstveld
        label={patroonsleutels.wet}
        waarde={patroon.wet ?? ''}
        onWaarde={(wet) => onPatroon({ ...patroon, wet: orNothing(wet) })}
      />
    </>
  );
}
