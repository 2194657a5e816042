import { Button } from '@nl-design-system-candidate/button-react';
import { readScenarios, type Scenario } from '@samenhang/core/geld/scenario';
import { describeScenariofout } from '@samenhang/taal';
import { useState } from 'react';
import { useTaal } from '../../../i18n/taal.tsx';
import type { Standbeheer } from '../../../keuze/index.ts';
import { Melding } from '../../../ui/Melding.tsx';
import { Bestandkiezer } from '../../../ui/velden/Bestandkiezer.tsx';
import { Uitklap } from '../../../ui/velden/Uitklap.tsx';
import { bewaar } from '../../../uitvoer/index.ts';
import type { Overgangadres } from '../../adres.ts';
import { Eigentabel } from '../../tabel/Eigentabel.tsx';
import type { Gelegdetabel } from '../../tabel/tabelkeuze.ts';
import type { Eigenbeheer } from '../eigen.ts';
import type { Grondslag } from '../grondslag.ts';
import { placesOf } from './letters.ts';

interface BestandProps {
  readonly scenario: Scenario;
  readonly grondslag: Grondslag;
  readonly eigen: Eigenbeheer;
  readonly beheer: Standbeheer<Overgangadres>;
}

/** More faults than this help nobody. */
const meesteFouten = 10;
const vraag = {
  verplicht: ['gemeente', 'clienten'],
  mogelijk: ['centrum', 'inwoners', 'euro'],
} as const;

/** What comes in, and what is wrong with it. */
function useInvoer({ eigen, beheer }: BestandProps) {
  const { t, taal } = useTaal();
  const [fouten, setFouten] = useState<readonly string[]>([]);
  const neem = (nieuw: readonly Scenario[]): void => {
    setFouten([]);
    eigen.neem(nieuw);
    beheer.wijzig({ ...placesOf(nieuw.length), bestand: 'eigen' });
  };
  const sluit = () => {
    eigen.neem([]);
    beheer.wijzig({ ...placesOf(0), bestand: undefined });
  };
  const lees = async (bestand: File): Promise<void> => {
    const gelezen = readScenarios(parse(await bestand.text()));
    if (gelezen.ok) neem(gelezen.scenarios.scenarios);
    else setFouten(gelezen.fouten.map((fout) => describeScenariofout(fout, bestand.name, { t, taal })));
  };
  return { fouten, sluit, lees, neem };
}

/** The scenario as a file, the same as that of the command line; and the visitor's own table of gemeenten. */
export function Bestand(props: BestandProps) {
  const { scherm: woorden } = useTaal().t.geld;
  const { fouten, sluit, lees, neem } = useInvoer(props);
  const { scenario, grondslag, beheer } = props;
  return (
    <Uitklap titel={woorden.groepen.bestand}>
      <p className="sh-noot">{woorden.bestandUitleg}</p>
      <Button
        purpose="secondary"
        onClick={() =>
          void bewaar(
            { type: 'application/json', inhoud: `${JSON.stringify(scenario, null, 2)}\n` },
            'samenhang-geldscenario.json',
          )
        }
      >
        {woorden.bewaar}
      </Button>
      <Bestandkiezer tekst={woorden.open} soort=".json,application/json" onBestand={(b) => void lees(b)} />
      <p className="sh-noot">{woorden.tabelUitleg}</p>
      <Eigentabel
        tekst={woorden.openTabel}
        vraag={vraag}
        atlas={grondslag.atlas}
        andereNamen={grondslag.feiten.andereNamen}
        onGebruik={(rijen) => neem([withGemeenten(scenario, rijen)])}
      />
      {beheer.stand.bestand === 'eigen' && (
        <button type="button" className="sh-tekstknop" onClick={sluit}>
          {woorden.sluit}
        </button>
      )}
      {fouten.length > 0 && (
        <Melding soort="error" dringend>
          <ul>
            {fouten.slice(0, meesteFouten).map((fout) => (
              <li key={fout}>{fout}</li>
            ))}
          </ul>
        </Melding>
      )}
    </Uitklap>
  );
}

function parse(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
}

/** The scenario with the gemeenten of a table, and their money where the table has it: as the command line does. */
function withGemeenten(scenario: Scenario, rijen: Gelegdetabel['rijen']): Scenario {
  const euro = rijen.flatMap(({ code, getallen }) =>
    getallen.euro === undefined ? [] : [{ centrum: code, euro: getallen.euro }],
  );
  const { uitkering, ...oudGeld } = scenario.oudGeld;
  return {
    ...scenario,
    gemeenten: rijen.map(({ code, woorden, getallen }) => ({
      gemeente: code,
      clienten: getallen.clienten ?? 0,
      ...(woorden.centrum ? { centrum: woorden.centrum } : {}),
      ...(getallen.inwoners === undefined ? {} : { inwoners: getallen.inwoners }),
    })),
    oudGeld: euro.length > 0 ? { ...oudGeld, euro } : { ...oudGeld, ...(uitkering ? { uitkering } : {}) },
  };
}
