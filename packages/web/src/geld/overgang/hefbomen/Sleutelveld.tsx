import type { Scenario } from '@samenhang/core/geld/scenario';
import { useTaal } from '../../../i18n/taal.tsx';
import { Keuzeveld } from '../../../ui/velden/Keuzeveld.tsx';
import { Getalveld } from '../../Getalveld.tsx';
import { sumOf, toWhole, withMaat, withWeight } from './gewichten.ts';
import { type Hefbomen, idOf, type Maatkeuze } from './hefboom.ts';
import type { Kerncijfers } from './kerncijfers.ts';
import { Maatnoot } from './Maatnoot.tsx';

export interface SleutelveldProps {
  readonly scenario: Scenario;
  readonly kerncijfers: Kerncijfers;
  readonly onSleutel: (anders: Partial<Hefbomen>) => void;
}

/** What counts in the key; those that always can, and those of the visitor's own table, also where they count for nothing. */
function measuresOf({ sleutel, gemeenten }: Scenario): readonly Maatkeuze[] {
  const eigen = gemeenten.flatMap(({ maten }) => Object.keys(maten ?? {}));
  const vast = ['inwoners', 'clienten', ...eigen].map((maat) => ({ maat, gewicht: 0 }));
  const gekozen = sleutel.maten.map(({ bron: _, maal: __, ...maat }) => maat);
  const alle = new Map([...vast, ...gekozen].map((maat) => [idOf(maat), maat]));
  return [...alle.values()];
}

/** The key: what counts, and for how much. Beside inhabitants and clients key figures, and what the visitor's own table has. */
export function Sleutelveld(props: SleutelveldProps) {
  const { t } = useTaal();
  const { scherm: woorden, maten: teksten } = t.geld;
  const { scenario, kerncijfers, onSleutel } = props;
  const maten = measuresOf(scenario);
  const naamVan = ({ maat, jaar }: Maatkeuze): string => {
    if (maat === 'inwoners' || maat === 'clienten') return woorden.maten[maat];
    return jaar === undefined
      ? maat
      : teksten.naam(kerncijfers.kenmerken.get(maat)?.naam ?? maat, String(jaar));
  };
  return (
    <>
      <p className="sh-noot">{woorden.sleutelUitleg}</p>
      {maten.map((maat) => (
        <div key={idOf(maat)} className="sh-geld__hefboom">
          <Getalveld
            label={woorden.gewicht(naamVan(maat))}
            waarde={maat.gewicht}
            keer={100}
            onWaarde={(gewicht = 0) => onSleutel({ sleutel: withWeight(maten, idOf(maat), gewicht) })}
          />
          <Maatnoot
            maat={maat}
            naam={naamVan(maat)}
            scenario={scenario}
            kerncijfers={kerncijfers}
            onWeg={() => onSleutel({ sleutel: withWeight(maten, idOf(maat), 0) })}
            onAanvulling={(aanvulling) =>
              onSleutel({
                sleutel: maten
                  .filter(({ gewicht }) => gewicht > 0)
                  .map((een) => (idOf(een) === idOf(maat) ? { ...een, aanvulling } : een)),
              })
            }
          />
        </div>
      ))}
      <Som maten={maten} onHeel={() => onSleutel({ sleutel: toWhole(maten) })} />
      <Nogeen {...props} maten={maten} />
      <Bereikvelden scenario={scenario} onSleutel={onSleutel} />
    </>
  );
}

/** What the weights come to; where that is not one, the way to mend it. */
function Som({ maten, onHeel }: { readonly maten: readonly Maatkeuze[]; readonly onHeel: () => void }) {
  const { t, getal } = useTaal();
  const { maten: woorden } = t.geld;
  const som = sumOf(maten);
  if (Math.abs(som - 1) <= 1e-9)
    return (
      <p className="sh-noot" role="status">
        {woorden.som(getal.procent(1))}
      </p>
    );
  return (
    <p className="sh-veldfout" role="alert">
      {woorden.somMis(getal.procentFijn(som))}{' '}
      <button type="button" className="sh-tekstknop" onClick={onHeel}>
        {woorden.maakHeel}
      </button>
    </p>
  );
}

interface NogeenProps extends SleutelveldProps {
  readonly maten: readonly Maatkeuze[];
}

/** Another figure to count: the key figures of the package that can divide something, each of a year. */
function Nogeen({ maten, kerncijfers, onSleutel }: NogeenProps) {
  const { maten: woorden } = useTaal().t.geld;
  const bekend = new Set(maten.map(idOf));
  const opties = [...kerncijfers.kenmerken.values()]
    .filter(({ soort }) => soort !== 'gemiddelde')
    .flatMap(({ kenmerk, naam, eenheid, jaren }) =>
      jaren.map((jaar) => ({
        waarde: idOf({ maat: kenmerk, jaar }),
        tekst: woorden.optie(naam, eenheid, String(jaar)),
        keuze: { maat: kenmerk, jaar },
      })),
    )
    .filter(({ waarde }) => !bekend.has(waarde))
    .toSorted((a, b) => a.tekst.localeCompare(b.tekst, 'nl'));
  return (
    <Keuzeveld
      label={woorden.kies}
      waarde=""
      opties={[{ waarde: '', tekst: woorden.kiesGeen }, ...opties]}
      onKies={(id) => {
        const keuze = opties.find(({ waarde }) => waarde === id)?.keuze;
        if (keuze)
          onSleutel({
            sleutel: withMaat(
              maten.filter(({ gewicht }) => gewicht > 0),
              keuze,
            ),
          });
      }}
    />
  );
}

/** Over whom the key divides, and whose the old money is. */
function Bereikvelden({ scenario: { sleutel, oudGeld }, onSleutel }: Omit<SleutelveldProps, 'kerncijfers'>) {
  const { scherm: woorden } = useTaal().t.geld;
  return (
    <>
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
