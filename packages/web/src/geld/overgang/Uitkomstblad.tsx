import { describeScenariofout } from '@samenhang/taal';
import type { ReactNode } from 'react';
import { useTaal } from '../../i18n/taal.tsx';
import type { Standbeheer } from '../../keuze/index.ts';
import { Melding } from '../../ui/Melding.tsx';
import type { Overgangadres, Scenarioletter } from '../adres.ts';
import type { Grondslag } from './grondslag.ts';
import { subjectOf, yearOf } from './kijk.ts';
import { Lidkeuze } from './Lidkeuze.tsx';
import { Onderdelen, Slotdelen } from './Onderdelen.tsx';
import { Opening } from './Opening.tsx';
import type { Uitkomst } from './reken.ts';
import { Verslag } from './verslag/Verslag.tsx';
import { Waaiers } from './Waaiers.tsx';

interface UitkomstbladProps {
  readonly grondslag: Grondslag;
  readonly uitkomsten: readonly Uitkomst[];
  readonly letters: readonly Scenarioletter[];
  readonly nu: number;
  readonly beheer: Standbeheer<Overgangadres>;
  /** The levers. */
  readonly children: ReactNode;
}

/** The sentence above, the levers beside the outcome. */
export function Uitkomstblad(props: UitkomstbladProps) {
  const { grondslag, uitkomsten, letters, nu, beheer, children } = props;
  const hier = uitkomsten[nu];
  if (!hier?.ok)
    return (
      <div className="sh-geld__werk">
        {children}
        <Fouten uitkomst={hier} />
      </div>
    );
  const { antwoord } = hier;
  const jaar = yearOf(beheer.stand, antwoord);
  const gemeente = subjectOf(beheer.stand, antwoord);
  if (!gemeente) return children;
  const reeks = letters.flatMap((letter, k) => {
    const uitkomst = uitkomsten[k];
    return uitkomst?.ok ? [{ letter, antwoord: uitkomst.antwoord }] : [];
  });
  const delen = { grondslag, antwoord, gemeente, jaar, beheer };
  return (
    <>
      <Opening antwoord={antwoord} gemeente={gemeente} jaar={jaar} beheer={beheer} />
      <Lidkeuze grondslag={grondslag} antwoord={antwoord} beheer={beheer} />
      <div className="sh-geld__werk">
        {children}
        <div className="sh-geld__uitkomst">
          <Waaiers reeks={reeks} code={gemeente.code} jaar={jaar} />
          <Onderdelen {...delen} />
        </div>
      </div>
      <Slotdelen {...delen} />
      <Verslag {...delen} reeks={reeks} />
    </>
  );
}

function Fouten({ uitkomst }: { readonly uitkomst: Uitkomst | undefined }) {
  const { t, taal } = useTaal();
  if (!uitkomst || uitkomst.ok) return null;
  return (
    <Melding soort="error" dringend>
      <ul>
        {uitkomst.fouten.slice(0, 10).map((fout) => (
          <li key={`${fout.pad}${fout.code}`}>
            {describeScenariofout(fout, t.geld.scherm.dit, { t, taal })}
          </li>
        ))}
      </ul>
    </Melding>
  );
}
