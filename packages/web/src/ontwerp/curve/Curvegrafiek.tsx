import { useTaal } from '../../i18n/taal.tsx';
import { useBreed } from '../../ui/breed.ts';
import { klassen } from '../../ui/klassen.ts';
import { type Curvepunt, overeenkomstAs, regioAs, type Vandaagpunt } from './curvebeeld.ts';

interface CurvegrafiekProps {
  readonly punten: readonly Curvepunt[];
  readonly vandaag: readonly Vandaagpunt[];
  readonly naamVan: (indeling: string) => string;
  /** The resolution of the question. */
  readonly gamma: number;
  readonly onGamma: (gamma: number) => void;
}

const hoogte = 320;
const rand = { boven: 34, onder: 44, links: 48, rechts: 20 };

/**
 * Number of regions against agreement. Each dot of the line is a button that takes its γ; the tables behind it say
 * it all.
 */
export function Curvegrafiek(props: CurvegrafiekProps) {
  const { punten, vandaag, gamma, onGamma } = props;
  const breed = useBreed();
  const breedte = breed ? 760 : 350;
  const alles = [...punten, ...vandaag];
  const x = regioAs(
    alles.map((p) => p.regios),
    breedte - rand.links - rand.rechts,
  );
  const y = overeenkomstAs(
    alles.map((p) => p.overeenkomst),
    hoogte - rand.boven - rand.onder,
  );
  const plaats = (p: { readonly regios: number; readonly overeenkomst: number }) =>
    [rand.links + x.plaats(p.regios), hoogte - rand.onder - y.plaats(p.overeenkomst)] as const;
  const gesorteerd = [...punten].sort((a, b) => a.gamma - b.gamma);
  return (
    <div className="sh-curve" style={{ maxInlineSize: breedte }}>
      <svg viewBox={`0 0 ${breedte} ${hoogte}`} aria-hidden="true">
        <Assen x={x} y={y} breedte={breedte} />
        <polyline className="sh-curve__lijn" points={gesorteerd.map((p) => plaats(p).join()).join(' ')} />
        {vandaag.map((p) => {
          const [px, py] = plaats(p);
          return (
            <rect key={p.indeling} className="sh-curve__nu" x={px - 4} y={py - 4} width={8} height={8}>
              <title>{props.naamVan(p.indeling)}</title>
            </rect>
          );
        })}
      </svg>
      {gesorteerd.map((punt) => {
        const [px, py] = plaats(punt);
        return (
          <Puntknop
            key={punt.gamma}
            punt={punt}
            x={px / breedte}
            y={py / hoogte}
            isNu={Math.abs(punt.gamma - gamma) < 1e-9}
            onGamma={onGamma}
          />
        );
      })}
    </div>
  );
}

interface PuntknopProps extends Pick<CurvegrafiekProps, 'onGamma'> {
  readonly punt: Curvepunt;
  /** Place as a part of the picture's width and height. */
  readonly x: number;
  readonly y: number;
  readonly isNu: boolean;
}

function Puntknop({ punt, x, y, isNu, onGamma }: PuntknopProps) {
  const { t, getal } = useTaal();
  const gamma = getal.fijn(punt.gamma);
  const tekst = t.ontwerp.curvePunt(getal.heel(punt.regios), getal.procent(punt.overeenkomst), gamma);
  return (
    <button
      type="button"
      className={klassen('sh-curve__punt', isNu && 'sh-curve__punt--nu')}
      style={{ insetInlineStart: `${100 * x}%`, insetBlockStart: `${100 * y}%` }}
      aria-pressed={isNu}
      aria-label={`${t.ontwerp.curveNeem(gamma)}: ${tekst}`}
      title={tekst}
      onClick={() => onGamma(punt.gamma)}
    />
  );
}

interface AssenProps {
  readonly x: ReturnType<typeof regioAs>;
  readonly y: ReturnType<typeof overeenkomstAs>;
  readonly breedte: number;
}

function Assen({ x, y, breedte }: AssenProps) {
  const { t, getal } = useTaal();
  const bodem = hoogte - rand.onder;
  return (
    <g className="sh-curve__assen">
      {y.strepen.map((deel) => (
        <g key={deel}>
          <line
            x1={rand.links}
            x2={breedte - rand.rechts}
            y1={bodem - y.plaats(deel)}
            y2={bodem - y.plaats(deel)}
          />
          <text x={rand.links - 8} y={bodem - y.plaats(deel) + 4} textAnchor="end">
            {getal.procent(deel)}
          </text>
        </g>
      ))}
      {x.strepen.map((aantal) => (
        <g key={aantal}>
          <line
            x1={rand.links + x.plaats(aantal)}
            x2={rand.links + x.plaats(aantal)}
            y1={bodem}
            y2={bodem + 5}
          />
          <text x={rand.links + x.plaats(aantal)} y={bodem + 18} textAnchor="middle">
            {getal.heel(aantal)}
          </text>
        </g>
      ))}
      <text x={breedte - rand.rechts} y={hoogte - 6} textAnchor="end">
        {t.ontwerp.curveAs} →
      </text>
      <text x={2} y={11}>
        ↑ {t.ontwerp.curveAsY}
      </text>
    </g>
  );
}
