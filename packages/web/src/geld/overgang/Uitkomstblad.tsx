import { describeScenariofout } from '@samenhang/taal';
import type { ReactNode } from 'react';
import { useTaal } from '../../i18n/taal.tsx';
import type { Standbeheer } from '../../keuze/index.ts';
import { Melding } from '../../ui/Melding.tsx';
import { Skelet } from '../../ui/Skelet.tsx';
import type { Overgangadres } from '../adres.ts';
import type { Eigenbeheer } from './eigen.ts';
import type { Grondslag } from './grondslag.ts';
import { type Reeks, subjectOf, yearOf } from './kijk.ts';
import { Lidkeuze } from './leden/Lidkeuze.tsx';
import { Naast } from './naast/Naast.tsx';
import { useNaast } from './naast/reken.ts';
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
  readonly eigen: Eigenbeheer;
  /** The levers. */
  readonly children: ReactNode;
}

/** The sentence above, the levers beside the outcome. */
export function Uitkomstblad(props: UitkomstbladProps) {
  const { grondslag, uitkomst, reeks, beheer, eigen, children } = props;
  const antwoord = uitkomst?.ok === true ? uitkomst.antwoord : undefined;
  const gemeente = antwoord && subjectOf(beheer.stand, antwoord);
  const delen = antwoord &&
    gemeente && { grondslag, antwoord, gemeente, jaar: yearOf(beheer.stand, antwoord), beheer };
  const naast = useNaast(reeks, gemeente?.code);
  // The levers keep their place, whatever stands beside them: what is open there stays open.
  return (
    <>
      {delen && <Opening {...delen} />}
      {delen && <Lidkeuze {...delen} />}
      <div className="sh-geld__werk">
        {children}
        {delen && (
          <div className="sh-geld__uitkomst">
            <Waaiers reeks={reeks} code={delen.gemeente.code} jaar={delen.jaar} />
            {reeks.length > 1 && <Naast {...delen} reeks={reeks} naast={naast} />}
            <Onderdelen {...delen} />
          </div>
        )}
        {!uitkomst && <Skelet regels={20} />}
        {uitkomst?.ok === false && <Fouten fouten={uitkomst.fouten} />}
      </div>
      {delen && <Slotdelen {...delen} reeks={reeks} naast={naast} eigen={eigen} />}
      {delen && <Verslag {...delen} reeks={reeks} naast={naast} />}
    </>
  );
}

function Fouten({ fouten }: Pick<Extract<Uitkomst, { readonly ok: false }>, 'fouten'>) {
  const { t, taal } = useTaal();
  return (
    <Melding soort="error" dringend>
      <ul>
        {fouten.slice(0, 10).map((fout) => (
          <li key={`${fout.pad}${fout.code}`}>
            {describeScenariofout(fout, t.geld.scherm.dit, { t, taal })}
          </li>
        ))}
      </ul>
    </Melding>
  );
}
