import { useTaal } from '../../../i18n/taal.tsx';
import { Keuzeveld } from '../../../ui/velden/Keuzeveld.tsx';
import { Tekstveld } from '../../../ui/velden/Tekstveld.tsx';
import { Uitklap } from '../../../ui/velden/Uitklap.tsx';
import { Getalveld } from '../../Getalveld.tsx';
import { Eigenmaat, type EigenmaatProps } from './Eigenmaat.tsx';
import {
  type Aanname,
  assumptionAt,
  type Getalveld as Getalveldnaam,
  type Hefbomen,
  readHefbomen,
  writeHefbomen,
} from './hefboom.ts';
import type { Kerncijfers } from './kerncijfers.ts';
import { Padveld } from './Padveld.tsx';
import { Sleutelveld } from './Sleutelveld.tsx';

interface HefbomenpaneelProps extends EigenmaatProps {
  readonly kerncijfers: Kerncijfers;
}

const groepen: readonly {
  readonly groep: 'pad' | 'vraag' | 'bescherming';
  readonly velden: readonly Getalveldnaam[];
}[] = [
  { groep: 'pad', velden: ['start', 'uitstel', 'duur', 'index'] },
  { groep: 'vraag', velden: ['prijs', 'prijsindex', 'spreiding', 'groei', 'uitstroom'] },
  { groep: 'bescherming', velden: ['demping'] },
];

/** Asked and shown in percents. */
const procenten: ReadonlySet<Getalveldnaam> = new Set(['index', 'prijsindex', 'groei', 'uitstroom']);

/** Every assumption of a scenario, each with its range and its source. */
export function Hefbomenpaneel(props: HefbomenpaneelProps) {
  const { letter, scenario, kerncijfers } = props;
  const { stand, wijzig } = props.beheer;
  const { scherm: woorden } = useTaal().t.geld;
  const hefbomen = readHefbomen(stand[letter]);
  const zet = (anders: Partial<Hefbomen>) => wijzig({ [letter]: writeHefbomen({ ...hefbomen, ...anders }) });
  return (
    <div className="sh-geld__groepen">
      {groepen.map(({ groep, velden }) => (
        <Uitklap key={groep} titel={woorden.groepen[groep]} open={groep === 'pad'}>
          {velden.map((veld) => (
            <Hefboom
              key={`${letter}${veld}`}
              veld={veld}
              aanname={assumptionAt(scenario, veld)}
              // A number of years takes the place of a path of one's own.
              onAanname={(aanname) =>
                zet({ [veld]: aanname, ...(veld === 'duur' ? { stappen: undefined } : {}) })
              }
            />
          ))}
          {groep === 'pad' && <Padveld key={letter} pad={scenario.pad} onPad={zet} />}
          {groep === 'bescherming' && (
            <Getalveld
              key={letter}
              label={woorden.tekort}
              waarde={scenario.bandbreedte?.tekort ?? 0}
              onWaarde={(tekort) => zet({ tekort })}
            />
          )}
          {groep === 'vraag' && (
            <Keuzeveld
              label={woorden.overgang}
              waarde={scenario.overgang.waarde}
              opties={(['blijven', 'direct'] as const).map((w) => ({
                waarde: w,
                tekst: woorden.overgangen[w],
              }))}
              onKies={(w) => zet({ overgang: w === 'direct' ? 'direct' : 'blijven' })}
            />
          )}
        </Uitklap>
      ))}
      <Uitklap titel={woorden.groepen.sleutel}>
        <Sleutelveld scenario={scenario} kerncijfers={kerncijfers} onSleutel={zet} />
        <Eigenmaat {...props} />
      </Uitklap>
    </div>
  );
}

interface HefboomProps {
  readonly veld: Getalveldnaam;
  readonly aanname: Aanname | undefined;
  readonly onAanname: (aanname: Aanname | undefined) => void;
}

function Hefboom({ veld, aanname, onAanname }: HefboomProps) {
  const { scherm: woorden } = useTaal().t.geld;
  const keer = procenten.has(veld) ? 100 : 1;
  const leeg = veld === 'demping' ? woorden.geenDemping : woorden.nietIngevuld;
  const wijzig = (deel: { readonly [K in keyof Aanname]?: Aanname[K] | undefined }) => {
    const waarde = 'waarde' in deel ? deel.waarde : aanname?.waarde;
    onAanname(waarde === undefined ? undefined : { ...aanname, ...deel, waarde });
  };
  return (
    <div className="sh-geld__hefboom">
      <Getalveld
        label={woorden.velden[veld]}
        waarde={aanname?.waarde}
        keer={keer}
        jaar={veld === 'start'}
        onWaarde={(waarde) => wijzig({ waarde })}
      />
      <details>
        <summary className="sh-noot">{aanname ? woorden.bron(aanname.bron ?? woorden.eigen) : leeg}</summary>
        <div className="sh-geld__bereik">
          <Getalveld
            label={woorden.laag}
            waarde={aanname?.laag}
            keer={keer}
            jaar={veld === 'start'}
            onWaarde={(laag) => wijzig({ laag })}
          />
          <Getalveld
            label={woorden.hoog}
            waarde={aanname?.hoog}
            keer={keer}
            jaar={veld === 'start'}
            onWaarde={(hoog) => wijzig({ hoog })}
          />
        </div>
        <Tekstveld
          label={woorden.bronVeld}
          waarde={aanname?.bron ?? ''}
          onWaarde={(bron) => wijzig({ bron: bron || undefined })}
        />
      </details>
    </div>
  );
}
