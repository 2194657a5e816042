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
import { bronOf, makeMaatbron, useKerncijfers } from './hefbomen/kerncijfers.ts';
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

/** The scenarios of the address, in the order of their letters, with what each is called and the figures of their keys. */
function useScenarios({ begin, atlas }: Grondslag, stand: Overgangadres, { scenarios: eigen }: Eigenbeheer) {
  const { t } = useTaal();
  const { a, b, c, d } = stand;
  const gelezen = useMemo(() => {
    const teksten = { a, b, c, d };
    return lettersOf(teksten).map((letter) => ({ letter, hefbomen: readHefbomen(teksten[letter]) }));
  }, [a, b, c, d]);
  const kerncijfers = useKerncijfers(
    gelezen.flatMap(({ hefbomen }, k) => hefbomen.sleutel ?? eigen[k]?.sleutel.maten ?? []),
    atlas.jaar,
  );
  const { kenmerken, cijfers, laadt } = kerncijfers;
  const scenarios = useMemo(() => {
    if (laadt) return [];
    const bronVan = makeMaatbron(kenmerken, t);
    return gelezen.map(
      ({ hefbomen }, k): Scenario => moveHefbomen(eigen[k] ?? begin, hefbomen, t.geld.scherm.eigen, bronVan),
    );
  }, [begin, eigen, gelezen, kenmerken, laadt, t]);
  const namen = gelezen.map(
    ({ letter, hefbomen: { naam } }, k) =>
      naam ?? eigen[k]?.naam ?? t.geld.scherm.scenario(letter.toUpperCase()),
  );
  const bron = useMemo(() => bronOf({ kenmerken, cijfers }), [kenmerken, cijfers]);
  return { letters: gelezen.map(({ letter }) => letter), scenarios, namen, kerncijfers, bron };
}

function Blad({ grondslag, beheer, eigen }: BladProps) {
  const { t } = useTaal();
  const { scherm: woorden } = t.geld;
  const { stand, wijzig } = beheer;
  const { letters, scenarios, namen, kerncijfers, bron } = useScenarios(grondslag, stand, eigen);
  const feiten = useMemo(() => ({ ...grondslag.feiten, kerncijfers: bron }), [grondslag.feiten, bron]);
  const uitkomsten = useUitkomsten(scenarios, feiten);
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
      <Uitkomstblad
        grondslag={grondslag}
        uitkomst={uitkomsten[nu]}
        reeks={reeks}
        beheer={beheer}
        eigen={eigen}
      >
        <aside className="sh-geld__hefbomen sh-niet-drukken" aria-label={woorden.hefbomen}>
          <Zoekveld
            atlas={grondslag.atlas}
            label={woorden.kies}
            onKies={(gemeente) => wijzig({ gemeente })}
          />
          <Scenariokiezer letters={letters} namen={namen} nu={nu} beheer={beheer} eigen={eigen} />
          <Hefbomenpaneel
            letter={letters[nu] ?? 'a'}
            scenario={scenario}
            kerncijfers={kerncijfers}
            grondslag={grondslag}
            eigen={eigen}
            nu={nu}
            beheer={beheer}
          />
          <Bestand scenario={scenario} grondslag={grondslag} eigen={eigen} beheer={beheer} />
        </aside>
      </Uitkomstblad>
    </div>
  );
}
