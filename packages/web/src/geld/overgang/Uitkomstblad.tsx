import { describeScenariofout } from '@samenhang/taal';
import type { ReactNode } from 'react';
import { useTaal } from '../../i18n/taal.tsx';
import type { Standbeheer } from '../../keuze/index.ts';
import { Melding } from '../../ui/Melding.tsx';
import type { Overgangadres } from '../adres.ts';
import type { Grondslag } from './grondslag.ts';
import { type Reeks, subjectOf, yearOf } from './kijk.ts';
import { Lidkeuze } from './Lidkeuze.tsx';
import { Naast } from './naast/Naast.tsx';
import { Onderdelen, Slotdelen } from './Onderdelen.tsx';
import { Opening } from './Opening.tsx';
import type { Uitkomst } from './reken.ts';
import { Verslag } from './verslag/Verslag.tsx';
import { Waaiers } from './Waaiers.tsx';

interface UitkomstbladProps {
  readonly grondslag: Grondslag;
  /** Of the scenario whose levers are shown. */
  readonly uitkomst: Uitkomst | undefined;
  /** All that could be computed. */
  readonly reeks: Reeks;
  readonly beheer: Standbeheer<Overgangadres>;
  /** The levers. */
  readonly children: ReactNode;
}

/** The sentence above, the levers beside the outcome. */
export function Uitkomstblad(props: UitkomstbladProps) {
  const { grondslag, uitkomst, reeks, beheer, children } = props;
  if (!uitkomst?.ok)
    return (
      <div className="sh-geld__werk">
        {children}
        <Fouten uitkomst={uitkomst} />
      </div>
    );
  const { antwoord } = uitkomst;
  const jaar = yearOf(beheer.stand, antwoord);
  const gemeente = subjectOf(beheer.stand, antwoord);
  if (!gemeente) return children;
  const delen = { grondslag, antwoord, gemeente, jaar, beheer };
  return (
    <>
      <Opening antwoord={antwoord} gemeente={gemeente} jaar={jaar} beheer={beheer} />
      <Lidkeuze grondslag={grondslag} antwoord={antwoord} beheer={beheer} />
      <div className="sh-geld__werk">
        {children}
        <div className="sh-geld__uitkomst">
          <Waaiers reeks={reeks} code={gemeente.code} jaar={jaar} />
          {reeks.length > 1 && <Naast {...delen} reeks={reeks} />}
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
