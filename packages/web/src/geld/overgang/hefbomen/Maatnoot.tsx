import type { Scenario } from '@samenhang/core/geld/scenario';
import { opsommingTot } from '@samenhang/taal';
import { useTaal } from '../../../i18n/taal.tsx';
import { Getalveld } from '../../Getalveld.tsx';
import { idOf, type Maatkeuze } from './hefboom.ts';
import type { Kerncijfers } from './kerncijfers.ts';

interface MaatnootProps {
  readonly maat: Maatkeuze;
  readonly naam: string;
  readonly scenario: Scenario;
  readonly kerncijfers: Kerncijfers;
  readonly onWeg: () => void;
  readonly onAanvulling: (aanvulling: Maatkeuze['aanvulling']) => void;
}

/** More names than this help nobody. */
const meesteNamen = 8;

/** What was filled in, with this for one gemeente; undefined where nothing is left. */
function filled(
  { aanvulling }: Maatkeuze,
  code: string,
  waarde: number | undefined,
): Maatkeuze['aanvulling'] {
  const { [code]: _, ...rest } = aanvulling ?? {};
  const nieuw = waarde === undefined ? rest : { ...rest, [code]: Math.max(0, waarde) };
  return Object.keys(nieuw).length > 0 ? nieuw : undefined;
}

/** Of a key figure: where it comes from, for whom it was carried through herindelingen, and for whom it is not known. */
export function Maatnoot({ maat, naam, scenario, kerncijfers, onWeg, onAanvulling }: MaatnootProps) {
  const { t, taal, getal } = useTaal();
  const { maten: woorden } = t.geld;
  const cijfer = kerncijfers.cijfers.get(idOf(maat));
  if (!cijfer) return null;
  const mee = new Set(scenario.gemeenten.map(({ gemeente }) => gemeente));
  const hier = cijfer.gemeenten.filter((g) => mee.has(g.code) || mee.has(g.naam));
  const tell = (lijst: typeof hier) =>
    [
      getal.heel(lijst.length),
      opsommingTot(
        taal,
        lijst.map((g) => g.naam),
        meesteNamen,
        (n) => t.geld.rest(String(n)),
      ),
    ] as const;
  const afgeleid = hier.filter(({ basis }) => basis === 'afgeleid');
  const mist = hier.filter(({ waarde }) => waarde === null);
  return (
    <div className="sh-noot">
      <p>
        {woorden.cijferbron(cijfer.bron, String(cijfer.van))} {cijfer.soort === 'verhouding' && woorden.maal}
      </p>
      {afgeleid.length > 0 && <p>{woorden.afgeleid(...tell(afgeleid), String(cijfer.van))}</p>}
      {mist.length > 0 && <p className="sh-twijfel">{woorden.mist(...tell(mist))}</p>}
      {mist.length <= meesteNamen &&
        mist.map((g) => (
          <Getalveld
            key={g.code}
            label={woorden.vulIn(g.naam, cijfer.eenheid)}
            waarde={maat.aanvulling?.[g.code]}
            onWaarde={(x) => onAanvulling(filled(maat, g.code, x))}
          />
        ))}
      <button type="button" className="sh-tekstknop" onClick={onWeg}>
        {woorden.weg(naam)}
      </button>
    </div>
  );
}
