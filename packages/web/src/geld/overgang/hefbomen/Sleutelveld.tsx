import type { Scenario } from '@samenhang/core/geld/scenario';
import { useTaal } from '../../../i18n/taal.tsx';
import { Keuzeveld } from '../../../ui/velden/Keuzeveld.tsx';
import { Getalveld } from '../../Getalveld.tsx';
import type { Hefbomen } from './hefboom.ts';

interface SleutelveldProps {
  readonly scenario: Scenario;
  readonly onSleutel: (anders: Partial<Hefbomen>) => void;
}

/** The key: what counts, and for how much. Beside inhabitants and clients what the visitor's own table or file has. */
export function Sleutelveld({ scenario: { sleutel, oudGeld, gemeenten }, onSleutel }: SleutelveldProps) {
  const { scherm: woorden } = useTaal().t.geld;
  const eigen = new Set(gemeenten.flatMap(({ maten }) => Object.keys(maten ?? {})));
  const namen = [...new Set(['inwoners', 'clienten', ...eigen, ...sleutel.maten.map(({ maat }) => maat)])];
  const per = new Map(sleutel.maten.map(({ maat, gewicht }) => [maat, gewicht]));
  const naamVan = (maat: string) => (maat === 'inwoners' || maat === 'clienten' ? woorden.maten[maat] : maat);
  return (
    <>
      <p className="sh-noot">{woorden.sleutelUitleg}</p>
      {namen.map((maat) => (
        <Getalveld
          key={maat}
          label={woorden.gewicht(naamVan(maat))}
          waarde={per.get(maat) ?? 0}
          keer={100}
          onWaarde={(gewicht = 0) =>
            onSleutel({
              sleutel: balance(namen, new Map(per).set(maat, Math.min(1, Math.max(0, gewicht))), maat),
            })
          }
        />
      ))}
      <Keuzeveld
        label={woorden.bereik}
        waarde={sleutel.bereik}
        opties={(['regio', 'land'] as const).map((w) => ({ waarde: w, tekst: woorden.bereiken[w] }))}
        onKies={(w) => onSleutel({ bereik: w === 'land' ? 'land' : 'regio' })}
      />
      <Keuzeveld
        label={woorden.oudNaar}
        waarde={oudGeld.naar}
        opties={(['centrum', 'clienten', 'inwoners'] as const).map((w) => ({
          waarde: w,
          tekst: woorden.oudNaren[w],
        }))}
        onKies={(w) => onSleutel({ naar: w === 'clienten' || w === 'inwoners' ? w : 'centrum' })}
      />
    </>
  );
}

/** Weights add up to one: the others give or take what is over, in proportion. */
function balance(namen: readonly string[], gewichten: ReadonlyMap<string, number>, vast: string) {
  const vrij = 1 - (gewichten.get(vast) ?? 0);
  const anderen = namen.filter((naam) => naam !== vast);
  const som = anderen.reduce((totaal, naam) => totaal + (gewichten.get(naam) ?? 0), 0);
  return namen
    .map((maat) => ({
      maat,
      gewicht:
        maat === vast
          ? (gewichten.get(maat) ?? 0)
          : som > 0
            ? (vrij * (gewichten.get(maat) ?? 0)) / som
            : vrij / anderen.length,
    }))
    .filter(({ gewicht }) => gewicht > 0);
}
