import type { Scenario } from '@samenhang/core/geld/scenario';
import { useMemo } from 'react';
import { Onderweg, Zoekveld } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { type Standbeheer, useStand } from '../../keuze/index.ts';
import { Melding } from '../../ui/Melding.tsx';
import { useTitel } from '../../ui/titel.ts';
import { type Overgangadres, parseOvergangadres } from '../adres.ts';
import { type Eigenbeheer, useEigen } from './eigen.ts';
import { type Grondslag, useGrondslag } from './grondslag.ts';
import { Bestand } from './hefbomen/Bestand.tsx';
import { Hefbomenpaneel } from './hefbomen/Hefbomenpaneel.tsx';
import { moveHefbomen, readHefbomen } from './hefbomen/hefboom.ts';
import { lettersOf } from './hefbomen/letters.ts';
import { Scenariokiezer } from './hefbomen/Scenariokiezer.tsx';
import { useUitkomsten } from './reken.ts';
import { Uitkomstblad } from './Uitkomstblad.tsx';

/** What a decentralisation does to each gemeente: levers at the left, outcome at the right. */
export function Geldpagina() {
  const { t } = useTaal();
  useTitel(t.geld.scherm.titel);
  const beheer = useStand(parseOvergangadres);
  const eigen = useEigen(beheer.stand.bestand === 'eigen');
  const { grondslag, fout } = useGrondslag(beheer.stand, eigen.scenarios[0]);
  if (fout || !grondslag) return <Onderweg fout={fout} opnieuw={() => location.reload()} />;
  return <Blad grondslag={grondslag} beheer={beheer} eigen={eigen} />;
}

interface BladProps {
  readonly grondslag: Grondslag;
  readonly beheer: Standbeheer<Overgangadres>;
  readonly eigen: Eigenbeheer;
}

/** The scenarios of the address, in the order of their letters, with what each is called. */
function useScenarios({ begin }: Grondslag, stand: Overgangadres, { scenarios: eigen }: Eigenbeheer) {
  const { t } = useTaal();
  const { a, b, c, d } = stand;
  return useMemo(() => {
    const letters = lettersOf({ a, b, c, d });
    const teksten = { a, b, c, d };
    const hefbomen = letters.map((letter) => readHefbomen(teksten[letter]));
    return {
      letters,
      scenarios: hefbomen.map((h, k): Scenario => moveHefbomen(eigen[k] ?? begin, h, t.geld.scherm.eigen)),
      namen: hefbomen.map(
        ({ naam }, k) => naam ?? eigen[k]?.naam ?? t.geld.scherm.scenario((letters[k] ?? 'a').toUpperCase()),
      ),
    };
  }, [begin, eigen, a, b, c, d, t]);
}

function Blad({ grondslag, beheer, eigen }: BladProps) {
  const { t } = useTaal();
  const { scherm: woorden } = t.geld;
  const { stand, wijzig } = beheer;
  const { letters, scenarios, namen } = useScenarios(grondslag, stand, eigen);
  const uitkomsten = useUitkomsten(scenarios, grondslag.feiten);
  const nu = Math.max(0, letters.indexOf(stand.bij ?? 'a'));
  const scenario = scenarios[nu] ?? grondslag.begin;
  const reeks = letters.flatMap((letter, k) => {
    const uitkomst = uitkomsten[k];
    return uitkomst?.ok ? [{ ...uitkomst, letter, naam: namen[k] ?? '' }] : [];
  });
  return (
    <div className="sh-pagina sh-geld sh-geldverslag">
      {stand.bestand === 'eigen' && eigen.scenarios.length === 0 && (
        <Melding soort="warning">
          <p>{woorden.bestandMist}</p>
        </Melding>
      )}
      <Uitkomstblad grondslag={grondslag} uitkomst={uitkomsten[nu]} reeks={reeks} beheer={beheer}>
        <aside className="sh-geld__hefbomen sh-niet-drukken" aria-label={woorden.hefbomen}>
          <Zoekveld
            atlas={grondslag.atlas}
            label={woorden.kies}
            onKies={(gemeente) => wijzig({ gemeente })}
          />
          <Scenariokiezer letters={letters} namen={namen} nu={nu} beheer={beheer} eigen={eigen} />
          <Hefbomenpaneel letter={letters[nu] ?? 'a'} scenario={scenario} beheer={beheer} />
          <Bestand scenario={scenario} eigen={eigen} beheer={beheer} />
        </aside>
      </Uitkomstblad>
    </div>
  );
}
