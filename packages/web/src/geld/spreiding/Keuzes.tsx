import { Button } from '@nl-design-system-candidate/button-react';
import type { Atlas } from '@samenhang/core';
import { SPREIDDOELEN, type Spreidland } from '@samenhang/core/geld';
import { Zoekveld } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import type { Standbeheer } from '../../keuze/index.ts';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';
import type { Spreidingadres } from '../adres.ts';
import { Getalveld } from '../Getalveld.tsx';
import { Eigentabellen } from './tabellen/index.ts';
import { begin, type Eigenland, type Spreidvraag } from './vraag.ts';

interface KeuzesProps {
  readonly atlas: Atlas;
  readonly land: Spreidland;
  readonly vraag: Spreidvraag;
  /** The table with distances that is in use. */
  readonly eigen: Eigenland | undefined;
  readonly onEigen: (eigen: Eigenland | undefined) => void;
  readonly beheer: Standbeheer<Spreidingadres>;
}

/** The levers: how many, what for, what stays and what cannot be. */
export function Keuzes({ atlas, land, vraag, eigen, onEigen, beheer }: KeuzesProps) {
  const { spreiding: woorden } = useTaal().t.geld;
  const { stand, wijzig } = beheer;
  return (
    <aside className="sh-geld__hefbomen" aria-label={woorden.hefbomen}>
      <Getalveld
        label={woorden.aantal}
        waarde={vraag.aantal}
        heel={[1, land.gemeenten.length]}
        onWaarde={(aantal) => wijzig({ aantal })}
      />
      <Keuzeveld
        label={woorden.doel}
        waarde={vraag.doel}
        opties={SPREIDDOELEN.map((doel) => ({ waarde: doel, tekst: woorden.doelen[doel] }))}
        onKies={(gekozen) => wijzig({ doel: SPREIDDOELEN.find((doel) => doel === gekozen) })}
      />
      {vraag.doel === 'bereik' && (
        <Getalveld
          label={woorden.straal}
          waarde={vraag.straal}
          heel={[1, 300]}
          onWaarde={(straal) => wijzig({ straal })}
        />
      )}
      <Getalveld
        label={woorden.capaciteit}
        waarde={stand.capaciteit}
        heel={[1, 100_000_000]}
        onWaarde={(capaciteit) => wijzig({ capaciteit })}
      />
      {!eigen && (
        <Getalveld
          label={woorden.omweg}
          waarde={stand.omweg ?? begin.omweg}
          heel={[100, 1000]}
          onWaarde={(omweg) => wijzig({ omweg })}
        />
      )}
      <Vastelijsten atlas={atlas} beheer={beheer} />
      <Eigentabellen
        atlas={atlas}
        eigen={eigen}
        onEigen={onEigen}
        onWeg={() => onEigen(undefined)}
        beheer={beheer}
      />
    </aside>
  );
}

/** Gemeenten with a place that stays, and those that cannot have one: none is both. */
function Vastelijsten({ atlas, beheer: { stand, wijzig } }: Pick<KeuzesProps, 'atlas' | 'beheer'>) {
  const { spreiding: woorden } = useTaal().t.geld;
  const { bestaand = [], niet = [] } = stand;
  return (
    <>
      <Gemeentelijst
        atlas={atlas}
        label={woorden.bestaandVoeg}
        naam={woorden.bestaand}
        codes={bestaand}
        onCodes={(codes) => wijzig({ bestaand: codes, niet: niet.filter((code) => !codes.includes(code)) })}
      />
      <Gemeentelijst
        atlas={atlas}
        label={woorden.nietVoeg}
        naam={woorden.niet}
        codes={niet}
        onCodes={(codes) =>
          wijzig({ niet: codes, bestaand: bestaand.filter((code) => !codes.includes(code)) })
        }
      />
    </>
  );
}

interface GemeentelijstProps {
  readonly atlas: Atlas;
  readonly label: string;
  readonly naam: string;
  readonly codes: readonly string[];
  readonly onCodes: (codes: readonly string[]) => void;
}

/** Gemeenten that are added by their name, and taken away by a press. */
function Gemeentelijst({ atlas, label, naam, codes, onCodes }: GemeentelijstProps) {
  const { spreiding: woorden } = useTaal().t.geld;
  const naamOf = (code: string) => atlas.gemeenten.find((g) => g.code === code)?.naam ?? code;
  return (
    <div className="sh-geld__hefboom">
      <Zoekveld atlas={atlas} label={label} onKies={(code) => onCodes([...new Set([...codes, code])])} />
      {codes.length > 0 && (
        <ul className="sh-chips sh-overheveling__gekozen" aria-label={naam}>
          {codes.map((code) => (
            <li key={code}>
              <Button
                purpose="secondary"
                aria-label={woorden.haalWeg(naamOf(code))}
                onClick={() => onCodes(codes.filter((een) => een !== code))}
              >
                {naamOf(code)} <span aria-hidden="true">×</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
