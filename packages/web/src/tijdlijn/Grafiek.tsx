import { useTaal } from '../i18n/taal.tsx';
import { useBreed } from '../ui/breed.ts';
import { klassen } from '../ui/klassen.ts';
import { anker, type Grafiekbeeld, type Grafiekpunt, isGestreept } from './grafieken.ts';

const hoogte = 190;
const rand = { boven: 26, onder: 28, links: 14, rechts: 22 };

/** A line through the years: closed dots were observed, open dots are carried. The table says it all. */
export function Grafiek({ titel, punten, maximum, as, schrijf, vergeleken, gebeurtenissen }: Grafiekbeeld) {
  const { t } = useTaal();
  const breed = useBreed();
  const breedte = breed ? 560 : 340;
  const stap = (breedte - rand.links - rand.rechts) / Math.max(1, punten.length - 1);
  const x = (i: number) => rand.links + i * stap;
  const y = (waarde: number) => hoogte - rand.onder - (waarde / maximum) * (hoogte - rand.onder - rand.boven);
  const bodem = hoogte - rand.onder;
  return (
    <figure className="sh-grafiek">
      <figcaption>
        <span className="sh-grafiek__titel">{titel}</span>{' '}
        <span className="sh-zacht">{t.tijdlijn.schaal(as)}</span>
      </figcaption>
      <svg viewBox={`0 0 ${breedte} ${hoogte}`} aria-hidden="true">
        {[0, 0.5, 1].map((deel) => (
          <line
            key={deel}
            className="sh-grafiek__raster"
            x1={0}
            x2={breedte}
            y1={y(deel * maximum)}
            y2={y(deel * maximum)}
          />
        ))}
        {punten.map(({ jaar }, i) =>
          gebeurtenissen.includes(jaar) ? (
            <line
              key={jaar}
              className="sh-grafiek__gebeurtenis"
              x1={x(i) - stap / 2}
              x2={x(i) - stap / 2}
              y1={rand.boven - 14}
              y2={bodem}
            />
          ) : null,
        )}
        <Lijnen punten={punten} x={x} y={y} />
        <Punten {...{ punten, x, y, breed, schrijf, vergeleken }} />
      </svg>
    </figure>
  );
}

interface PuntenProps extends LijnenProps, Pick<Grafiekbeeld, 'schrijf' | 'vergeleken'> {
  readonly breed: boolean;
}

/** A dot for each year, with its year below it. */
function Punten({ punten, x, y, breed, schrijf, vergeleken }: PuntenProps) {
  return punten.map(({ jaar, waarde, waargenomen }, i) => (
    <g key={jaar}>
      {(breed || i % 2 === (punten.length - 1) % 2) && (
        <text className="sh-grafiek__jaar" x={x(i)} y={hoogte - 8}>
          {jaar}
        </text>
      )}
      {!Number.isNaN(waarde) && (
        <circle
          className={klassen('sh-grafiek__punt', !waargenomen && 'sh-grafiek__punt--open')}
          cx={x(i)}
          cy={y(waarde)}
          r={4.5}
        />
      )}
      {!Number.isNaN(waarde) && vergeleken.includes(jaar) && (
        <text className="sh-grafiek__waarde" x={x(i)} y={y(waarde) - 10} textAnchor={anker(i, punten.length)}>
          {schrijf(waarde)}
        </text>
      )}
    </g>
  ));
}

interface LijnenProps {
  readonly punten: readonly Grafiekpunt[];
  readonly x: (i: number) => number;
  readonly y: (waarde: number) => number;
}

/** From year to year; dashed where one end is carried. */
function Lijnen({ punten, x, y }: LijnenProps) {
  return punten.slice(1).map((punt, k) => {
    const vorig = punten[k];
    if (!vorig || Number.isNaN(punt.waarde) || Number.isNaN(vorig.waarde)) return null;
    return (
      <line
        key={punt.jaar}
        className={klassen('sh-grafiek__lijn', isGestreept(vorig, punt) && 'sh-grafiek__lijn--afgeleid')}
        x1={x(k)}
        y1={y(vorig.waarde)}
        x2={x(k + 1)}
        y2={y(punt.waarde)}
      />
    );
  });
}
