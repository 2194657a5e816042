import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Taakveld } from '@samenhang/core/geld';
import type { Scenariofout, Voorbeeld } from '@samenhang/core/geld/scenario';
import { describeScenariofout, opsommingTot } from '@samenhang/taal';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Onderweg, takentabelVraag } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { SCENARIOS } from '../adres.ts';
import { useEigen } from '../overgang/eigen.ts';
import { type Grondslag, useGrondslag } from '../overgang/grondslag.ts';
import { Ledentabel } from '../overgang/leden/Ledentabel.tsx';
import type { Lid } from '../overgang/leden/leden.ts';
import type { Bedragadres } from './adres.ts';
import { type Bedragbeeld, describeBron, describeWat, showBedragen } from './beeld.ts';
import type { Bedragtabel } from './eigenbedragen.ts';
import { makeScenario, placeBeside, SCENARIOWIJZEN, type Scenariowijze } from './scenario.ts';

interface NaarscenarioProps {
  readonly tabel: Bedragtabel;
  readonly stand: Bedragadres;
  readonly taakvelden: readonly Taakveld[];
}

/** The amounts as a scenario of money that moves: the old money, its total, or what the key counts. */
export function Naarscenario(props: NaarscenarioProps) {
  const { scenario: woorden } = useTaal().t.geld.bedragen;
  const eigen = useEigen(true);
  const { grondslag, fout } = useGrondslag({}, eigen.scenarios[0]);
  return (
    <section className="sh-sectie sh-niet-drukken">
      <Heading level={2}>{woorden.kop}</Heading>
      <p className="sh-tekst">{woorden.uitleg}</p>
      {grondslag ? (
        <Wijzen {...props} grondslag={grondslag} bewaard={eigen.scenarios} />
      ) : (
        <Onderweg fout={fout} opnieuw={() => location.reload()} />
      )}
    </section>
  );
}

interface WijzenProps extends NaarscenarioProps {
  readonly grondslag: Grondslag;
  readonly bewaard: ReturnType<typeof useEigen>['scenarios'];
}

/** More names than these help nobody. */
const meesteNamen = 8;

/** Makes the scenarios, and goes to one; what is wrong with it is told here. */
function useNaar({ tabel, stand, taakvelden, grondslag, bewaard }: WijzenProps) {
  const { t, taal } = useTaal();
  const { scenario: woorden } = t.geld.bedragen;
  const { data: taken } = useQuery(takentabelVraag);
  const navigate = useNavigate();
  const [fouten, setFouten] = useState<readonly Scenariofout[]>([]);
  const [leden, setLeden] = useState<readonly Lid[]>([]);
  // On the gemeenten that the scenario is of, which need not be those of the map.
  const beeld = showBedragen(tabel, stand, grondslag.atlas);
  const verdeling = `${grondslag.onderwerp} ${grondslag.jaar}`;
  const bron = describeBron(tabel, beeld, { t, taal, taakvelden });
  const make = (wijze: Scenariowijze) =>
    beeld.jaar !== undefined && taken
      ? makeScenario({
          wijze,
          beeld: { ...beeld, jaar: beeld.jaar },
          grondslag,
          taken,
          leden,
          naam: woorden.naam(beeld.taakvelden.join(' ') || tabel.bestand, String(beeld.jaar)),
          bron: wijze === 'totaal' ? `${bron}; ${woorden.verdeeldAls(verdeling)}` : bron,
          eigen: t.geld.scherm.eigen,
        })
      : undefined;
  const naar = (wijze: Scenariowijze): void => {
    const gemaakt = make(wijze);
    if (!gemaakt) return;
    const { adres, fouten: mis } = placeBeside(bewaard, gemaakt.scenario);
    setFouten(mis);
    const bij = SCENARIOS[bewaard.length];
    if (adres) void navigate({ to: '/geld', search: { ...adres, ...(bij === 'a' || !bij ? {} : { bij }) } });
  };
  return { naar, oud: make('oud'), beeld, fouten, verdeling, setLeden };
}

/** Why these amounts cannot be a scenario, each with its mend. */
function useBezwaren({ jaar, gemeenten }: Bedragbeeld, bewaard: number): readonly string[] {
  const { t, taal } = useTaal();
  const { scenario: woorden } = t.geld.bedragen;
  const negatief = gemeenten.filter(({ euro }) => euro < 0).map(({ naam }) => naam);
  return [
    ...(jaar === undefined ? [woorden.geenJaar] : []),
    ...(negatief.length > 0
      ? [woorden.negatief(opsommingTot(taal, negatief, meesteNamen, (n) => t.geld.rest(String(n))))]
      : []),
    ...(bewaard >= SCENARIOS.length ? [woorden.vol] : []),
  ];
}

function Wijzen(props: WijzenProps) {
  const { t, taal, getal } = useTaal();
  const { scenario: woorden } = t.geld.bedragen;
  const { taakvelden, tabel, bewaard } = props;
  const { naar, oud, beeld, fouten, verdeling, setLeden } = useNaar(props);
  const teksten = {
    oud: [woorden.oud, woorden.oudUitleg],
    totaal: [woorden.totaal(`€\u00A0${getal.heel(beeld.som)}`), woorden.totaalUitleg(verdeling)],
    sleutel: [woorden.sleutel, woorden.sleutelUitleg],
  } as const;
  const waarom = useBezwaren(beeld, bewaard.length);
  return (
    <>
      <p>{describeWat(beeld, { t, taal, taakvelden })}</p>
      {waarom.map((zin) => (
        <Melding key={zin} soort="warning">
          <p>{zin}</p>
        </Melding>
      ))}
      <ul className="sh-bedragen__wijzen">
        {SCENARIOWIJZEN.map((wijze) => (
          <li key={wijze}>
            <Button
              purpose="secondary"
              disabled={waarom.length > 0 || beeld.som <= 0}
              onClick={() => naar(wijze)}
            >
              {teksten[wijze][0]}
            </Button>
            <span className="sh-noot">{teksten[wijze][1]}</span>
          </li>
        ))}
      </ul>
      <Onbekend {...props} oud={oud} beeld={beeld} onLeden={setLeden} />
      {fouten.length > 0 && (
        <Melding soort="error" dringend>
          <ul>
            {fouten.slice(0, meesteNamen).map((fout) => (
              <li key={fout.pad + fout.code}>{describeScenariofout(fout, tabel.bestand, { t, taal })}</li>
            ))}
          </ul>
        </Melding>
      )}
    </>
  );
}

interface OnbekendProps extends Pick<WijzenProps, 'grondslag'> {
  readonly oud: Voorbeeld | undefined;
  readonly beeld: Bedragbeeld;
  readonly onLeden: (leden: readonly Lid[]) => void;
}

/** Of how many it is not known to which centre they belong, and the way to fill that in. */
function Onbekend({ grondslag: { atlas, feiten }, oud, beeld, onLeden }: OnbekendProps) {
  const { t, getal } = useTaal();
  if (!oud || oud.onbekend.length === 0) return null;
  const { length: aantal } = oud.scenario.gemeenten;
  return (
    <>
      <p className="sh-tekst" role="status">
        {t.geld.scherm.bekend(getal.heel(aantal), getal.heel(oud.onbekend.length))}
      </p>
      <Ledentabel
        atlas={atlas}
        andereNamen={feiten.andereNamen}
        centra={new Set(beeld.gemeenten.filter(({ euro }) => euro > 0).map(({ code }) => code))}
        onLeden={onLeden}
      />
    </>
  );
}
