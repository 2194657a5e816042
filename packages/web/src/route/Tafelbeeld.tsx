import { Heading } from '@nl-design-system-candidate/heading-react';
import { isGemeentelijk, type Route, type Tafel } from '@samenhang/core';
import {
  hoofdletter,
  inTaal,
  kleineLetter,
  opsomming,
  type Spraak,
  waarTafel,
  wetTekst,
  wieAanTafel,
} from '@samenhang/taal';
import { useTaal } from '../i18n/taal.tsx';
import { type Kolom, Tabel } from '../ui/Tabel.tsx';
import { Term } from '../ui/Term.tsx';
import { Schuif } from '../ui/velden/Schuif.tsx';
import { Uitklap } from '../ui/velden/Uitklap.tsx';

interface TafelbeeldProps {
  readonly spraak: Spraak;
  readonly route: Route;
  /** The household's own gemeente, by index. */
  readonly thuis: number;
}

/** A table in words: its number, who sits there, where, for which tasks, under which laws. */
interface Tafelregel {
  readonly nummer: number;
  readonly tafel: Tafel;
  readonly wie: string;
  readonly waar: string;
  readonly waarvoor: string;
  readonly wetten: string;
}

/** All tables of an answer in words. */
function makeTafelregels(spraak: Spraak, route: Route): readonly Tafelregel[] {
  return route.tafels.map((tafel, i) => {
    const taken = [
      ...new Map(tafel.kaarten.flatMap((k) => route.kaarten[k]?.taak ?? []).map((t) => [t.taak, t])).values(),
    ];
    return {
      nummer: i + 1,
      tafel,
      wie: wieAanTafel(spraak, tafel),
      waar: waarTafel(spraak, tafel, route.kaarten),
      waarvoor: hoofdletter(
        opsomming(spraak.taal, taken.map((taak) => inTaal(spraak.taal, taak)).map(kleineLetter)),
      ),
      wetten: [...new Set(taken.map((taak) => wetTekst(spraak, taak)))].join('; '),
    };
  });
}

/** Who sits at which table: a picture, and the same as a table. */
export function Tafelbeeld({ spraak, route, thuis }: TafelbeeldProps) {
  const { t } = useTaal();
  const { beeld } = t.route;
  const regels = makeTafelregels(spraak, route);
  return (
    <section className="sh-tafels" aria-labelledby="kop-tafels">
      <Heading level={2} id="kop-tafels">
        {beeld.kop}
      </Heading>
      <p className="sh-niet-drukken">
        {beeld.uitlegVoor} <Term begrip="tafel">{beeld.tafel}</Term> {beeld.uitlegNa}
      </p>
      <ol className="sh-tafels__lijst">
        {regels.map((regel) => (
          <li key={regel.tafel.sleutel} className="sh-tafel">
            <Tafeltekening tafel={regel.tafel} thuis={thuis} />
            <p className="sh-tafel__wie">{regel.wie}</p>
            <p className="sh-tafel__waar">{regel.waar}</p>
            <p className="sh-tafel__waarvoor">{regel.waarvoor}</p>
            <p className="sh-tafel__waarvoor sh-alleen-druk">{regel.wetten}</p>
          </li>
        ))}
      </ol>
      <Tekens />
      <Uitklap titel={beeld.tabel} className="sh-tafels__tabel">
        <Tafeltabel regels={regels} />
      </Uitklap>
    </section>
  );
}

function Tafeltabel({ regels }: { readonly regels: readonly Tafelregel[] }) {
  const { beeld } = useTaal().t.route;
  const kolommen: readonly Kolom<Tafelregel>[] = [
    {
      id: 'tafel',
      kop: hoofdletter(beeld.tafel),
      cel: (r) => beeld.tafelNummer(String(r.nummer)),
      isNaam: true,
    },
    { id: 'wie', kop: beeld.wie, cel: (r) => r.wie },
    { id: 'waar', kop: beeld.waar, cel: (r) => r.waar },
    { id: 'waarvoor', kop: beeld.waarvoor, cel: (r) => r.waarvoor },
    { id: 'wet', kop: beeld.wet, cel: (r) => r.wetten },
  ];
  return (
    <Schuif label={beeld.tabelTitel}>
      <Tabel
        bijschrift={beeld.tabelTitel}
        kolommen={kolommen}
        rijen={regels}
        sleutel={(r) => r.tafel.sleutel}
      />
    </Schuif>
  );
}

type Stoelsoort = 'huishouden' | 'eigen' | 'ander' | 'organisatie';

const breedte = 132;
const hoogte = 104;
const midden = { x: breedte / 2, y: hoogte / 2 };

/** The seats round a table: the household first, then its own gemeente, others, other organisations. */
function stoelenVan(tafel: Tafel, thuis: number): readonly Stoelsoort[] {
  const [eerste = []] = tafel.opties;
  const gemeenten = tafel.beslissers.some(isGemeentelijk) ? eerste : [];
  return [
    'huishouden',
    ...gemeenten.filter((g) => g === thuis).map(() => 'eigen' as const),
    ...gemeenten.filter((g) => g !== thuis).map(() => 'ander' as const),
    ...tafel.beslissers.filter((b) => !isGemeentelijk(b)).map(() => 'organisatie' as const),
  ];
}

/** A round table seen from above; the words beside it say the same. */
function Tafeltekening({ tafel, thuis }: { readonly tafel: Tafel; readonly thuis: number }) {
  const stoelen = stoelenVan(tafel, thuis);
  const zeker = tafel.kennis === 'vast';
  const maat = stoelen.length > 24 ? 2.6 : stoelen.length > 12 ? 4 : 6;
  return (
    <svg className="sh-tafel__beeld" viewBox={`0 0 ${breedte} ${hoogte}`} aria-hidden="true">
      <ellipse
        cx={midden.x}
        cy={midden.y}
        rx={42}
        ry={29}
        className={zeker ? 'sh-tafel__blad' : 'sh-tafel__blad sh-tafel__blad--onzeker'}
      />
      {!zeker && (
        <text x={midden.x} y={midden.y + 8} className="sh-tafel__vraag">
          ?
        </text>
      )}
      {stoelen.map((soort, i) => (
        <Stoel
          // The seats of one kind are alike: only their place tells them apart.
          key={`${soort}${stoelen.slice(0, i).filter((s) => s === soort).length}`}
          soort={soort}
          hoek={Math.PI / 2 + (2 * Math.PI * i) / stoelen.length}
          maat={soort === 'ander' ? maat : 6}
        />
      ))}
    </svg>
  );
}

interface StoelProps {
  readonly soort: Stoelsoort;
  /** In radians, 0 at the right, clockwise on the screen. */
  readonly hoek: number;
  readonly maat: number;
}

/** A seat: a diamond, a filled round, an open round or a square, so that no colour is needed to tell. */
function Stoel({ soort, hoek, maat }: StoelProps) {
  const x = midden.x + 54 * Math.cos(hoek);
  const y = midden.y + 41 * Math.sin(hoek);
  const klasse = `sh-stoel sh-stoel--${soort}`;
  if (soort === 'huishouden')
    return <path className={klasse} d={`M${x - 8} ${y}L${x} ${y - 8}L${x + 8} ${y}L${x} ${y + 8}Z`} />;
  if (soort === 'organisatie')
    return <rect className={klasse} x={x - maat} y={y - maat} width={2 * maat} height={2 * maat} />;
  return <circle className={klasse} cx={x} cy={y} r={maat} />;
}

const tekens: readonly Stoelsoort[] = ['huishouden', 'eigen', 'ander', 'organisatie'];

function Tekens() {
  const { beeld } = useTaal().t.route;
  return (
    <ul className="sh-tafels__tekens" aria-label={beeld.legenda}>
      {tekens.map((soort) => (
        <li key={soort}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <g transform={`translate(${10 - midden.x - 54} ${10 - midden.y})`}>
              <Stoel soort={soort} hoek={0} maat={6} />
            </g>
          </svg>
          {beeld[soort]}
        </li>
      ))}
      <li>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <ellipse cx={10} cy={10} rx={9} ry={7} className="sh-tafel__blad sh-tafel__blad--onzeker" />
        </svg>
        {beeld.onzeker}
      </li>
    </ul>
  );
}
