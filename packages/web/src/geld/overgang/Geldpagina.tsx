import type { Scenario } from '@samenhang/core/geld/scenario';
import { useMemo, useState } from 'react';
import { Onderweg, Zoekveld } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { type Standbeheer, useStand } from '../../keuze/index.ts';
import { Melding } from '../../ui/Melding.tsx';
import { useTitel } from '../../ui/titel.ts';
import { type Overgangadres, parseOvergangadres, SCENARIOS } from '../adres.ts';
import { type Grondslag, useGrondslag } from './grondslag.ts';
import { Bestand } from './hefbomen/Bestand.tsx';
import { Hefbomenpaneel } from './hefbomen/Hefbomenpaneel.tsx';
import { moveHefbomen, readHefbomen } from './hefbomen/hefboom.ts';
import { Scenariokiezer } from './hefbomen/Scenariokiezer.tsx';
import { useUitkomsten } from './reken.ts';
import { Uitkomstblad } from './Uitkomstblad.tsx';

/** What a decentralisation does to each gemeente: levers at the left, outcome at the right. */
export function Geldpagina() {
  const { t } = useTaal();
  useTitel(t.geld.scherm.titel);
  const beheer = useStand(parseOvergangadres);
  const [bestand, setBestand] = useState<Scenario>();
  const { grondslag, fout } = useGrondslag(beheer.stand, bestand);
  if (fout || !grondslag) return <Onderweg fout={fout} opnieuw={() => location.reload()} />;
  return <Blad grondslag={grondslag} beheer={beheer} bestand={bestand} onBestand={setBestand} />;
}

interface BladProps {
  readonly grondslag: Grondslag;
  readonly beheer: Standbeheer<Overgangadres>;
  readonly bestand: Scenario | undefined;
  readonly onBestand: (scenario: Scenario | undefined) => void;
}

/** The scenarios of the address: the first, and those beside it. */
function useScenarios({ begin }: Grondslag, stand: Overgangadres): readonly Scenario[] {
  const { t } = useTaal();
  const { a, b, c, d } = stand;
  return useMemo(
    () =>
      [a ?? '', b, c, d].flatMap((tekst) =>
        tekst === undefined ? [] : [moveHefbomen(begin, readHefbomen(tekst), t.geld.scherm.eigen)],
      ),
    [begin, a, b, c, d, t],
  );
}

function Blad({ grondslag, beheer, bestand, onBestand }: BladProps) {
  const { t } = useTaal();
  const { scherm: woorden } = t.geld;
  const { stand, wijzig } = beheer;
  const scenarios = useScenarios(grondslag, stand);
  const uitkomsten = useUitkomsten(scenarios, grondslag.feiten);
  const letters = SCENARIOS.filter((letter) => letter === 'a' || stand[letter] !== undefined);
  const nu = Math.max(0, letters.indexOf(stand.bij ?? 'a'));
  const scenario = scenarios[nu] ?? grondslag.begin;
  return (
    <div className="sh-pagina sh-geld sh-geldverslag">
      {stand.bestand === 'eigen' && !bestand && (
        <Melding soort="warning">
          <p>{woorden.bestandMist}</p>
        </Melding>
      )}
      <Uitkomstblad grondslag={grondslag} uitkomsten={uitkomsten} letters={letters} nu={nu} beheer={beheer}>
        <aside className="sh-geld__hefbomen sh-niet-drukken" aria-label={woorden.hefbomen}>
          <Zoekveld
            atlas={grondslag.atlas}
            label={woorden.kies}
            onKies={(gemeente) => wijzig({ gemeente })}
          />
          <Scenariokiezer letters={letters} nu={nu} beheer={beheer} />
          <Hefbomenpaneel letter={letters[nu] ?? 'a'} scenario={scenario} beheer={beheer} />
          <Bestand scenario={scenario} onBestand={onBestand} beheer={beheer} />
        </aside>
      </Uitkomstblad>
    </div>
  );
}
