import { Button } from '@nl-design-system-candidate/button-react';
import type { Patroonverwijzing } from '@samenhang/core/opgave';
import { NADEN } from '@samenhang/core/signaal';
import { useState } from 'react';
import { useTaal } from '../../i18n/taal.tsx';
import { useKeuzes } from '../../signalen/index.ts';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';

interface Keuzeregel {
  readonly sleutel: string;
  readonly naam: string;
}

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

const orNothing = (waarde: string) => (waarde === '' ? undefined : waarde);

/** What there is to choose; what was chosen before and is no longer there stays to be seen. */
function optionsOf(regels: readonly Keuzeregel[], gekozen: string | undefined, geen: string) {
  const opties = regels.map(({ sleutel, naam }) => ({ waarde: sleutel, tekst: naam }));
  const bekend = gekozen === undefined || opties.some(({ waarde }) => waarde === gekozen);
  return [{ waarde: '', tekst: geen }, ...opties, ...(bekend ? [] : [{ waarde: gekozen, tekst: gekozen }])];
}

function Patroon({ patroon, onPatroon }: PatroonProps) {
  const { t } = useTaal();
  const { patroonsleutels, formulier } = t.opgave;
  const keuzes = useKeuzes(false);
  const naden = NADEN.map((naad) => ({ sleutel: naad, naam: t.signaal.form.naden[naad] }));
  const kies = (sleutel: 'taak' | 'wet' | 'indeling', regels: readonly Keuzeregel[]) => (
    <Keuzeveld
      label={patroonsleutels[sleutel]}
      waarde={patroon[sleutel] ?? ''}
      opties={optionsOf(regels, patroon[sleutel], formulier.geenKeuze)}
      onKies={(waarde) => onPatroon({ ...patroon, [sleutel]: orNothing(waarde) })}
    />
  );
  return (
    <>
      {kies('taak', keuzes.of('taken'))}
      <Keuzeveld
        label={patroonsleutels.naad}
        waarde={patroon.naad ?? ''}
        opties={optionsOf(naden, patroon.naad, formulier.geenKeuze)}
        onKies={(naad) => onPatroon({ ...patroon, naad: NADEN.find((een) => een === naad) })}
      />
      {kies('wet', keuzes.of('wetten'))}
      {kies('indeling', keuzes.of('indelingen'))}
      <Regiovelden
        regio={patroon.regio}
        keuzes={keuzes}
        onRegio={(regio) => onPatroon({ ...patroon, regio })}
      />
    </>
  );
}

interface RegioveldenProps {
  readonly regio: string | undefined;
  readonly keuzes: ReturnType<typeof useKeuzes>;
  readonly onRegio: (regio: string | undefined) => void;
}

/** One region: first of which indeling, then which. */
function Regiovelden({ regio, keuzes, onRegio }: RegioveldenProps) {
  const woorden = useTaal().t.opgave.formulier;
  const [indeling, setIndeling] = useState(regio?.split(':')[0] ?? '');
  const editie = keuzes.atlas?.edities.get(indeling);
  const regios = (editie?.regios ?? []).map(({ code, naam }) => ({ sleutel: `${indeling}:${code}`, naam }));
  return (
    <>
      <Keuzeveld
        label={woorden.regioVan}
        waarde={indeling}
        opties={optionsOf(keuzes.of('indelingen'), orNothing(indeling), woorden.geenKeuze)}
        onKies={(nieuw) => {
          setIndeling(nieuw);
          onRegio(undefined);
        }}
      />
      {indeling !== '' && (
        <Keuzeveld
          label={woorden.regio}
          waarde={regio ?? ''}
          opties={optionsOf(regios, regio, woorden.geenKeuze)}
          onKies={(waarde) => onRegio(orNothing(waarde))}
        />
      )}
    </>
  );
}
