import { joinScenarios } from '@samenhang/core/geld/scenario';
import { Bewaren } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { type Eigenbeheer, openScenarios } from './eigen.ts';
import type { DeelProps, Reeks } from './kijk.ts';

interface ScenariobewarenProps extends Pick<DeelProps, 'beheer' | 'gemeente' | 'jaar'> {
  readonly reeks: Reeks;
  readonly eigen: Eigenbeheer;
}

/** Keeps the scenarios that stand beside each other on the server, with their names and all that they were computed from. */
export function Scenariobewaren({ reeks, eigen, beheer, gemeente, jaar }: ScenariobewarenProps) {
  const { t } = useTaal();
  const samen = joinScenarios(
    reeks.map(({ scenario, naam }) => ({ ...scenario, naam })),
    { gemeente: gemeente.code, kijk: jaar },
  );
  const show = (inhoud: unknown): void => {
    const adres = openScenarios(inhoud);
    if (!adres) return;
    eigen.reload();
    beheer.wijzig({ a: undefined, b: undefined, c: undefined, d: undefined, bij: undefined, ...adres });
  };
  const naam = reeks.length > 1 ? t.geld.naast.samenNaam(gemeente.naam) : (reeks[0]?.scenario.naam ?? '');
  return (
    <Bewaren
      key={JSON.stringify(beheer.stand)}
      soort="geldscenario"
      naam={naam}
      maak={() => samen}
      onHunne={show}
    />
  );
}
