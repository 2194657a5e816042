import { useTaal } from '../../i18n/taal.tsx';

interface VerhoudingProps {
  readonly verhouding: { readonly waarde: number; readonly van: number; readonly tot: number };
}

const breedte = 480;
const rand = 16;
/** What the scale shows at least, on both sides of as many. */
const kleinsteBereik = 4;

/** A ratio with its interval as a forest plot has it: on a scale where twice and half lie as far from as many. */
export function Verhouding({ verhouding: { waarde, van, tot } }: VerhoudingProps) {
  const { t, getal } = useTaal();
  const { grenzen: woorden } = t.signaal.blad;
  const bereik = Math.max(kleinsteBereik, tot, 1 / van);
  const x = (getalOp: number): number =>
    rand + ((Math.log(getalOp) / Math.log(bereik) + 1) / 2) * (breedte - 2 * rand);
  const streepjes = [1 / bereik, 1, bereik];
  return (
    <svg
      className="sh-verhouding"
      viewBox={`0 0 ${breedte} 72`}
      role="img"
      aria-label={`${woorden.beeld}: ${getal.met(waarde, 1)} (${getal.met(van, 1)}–${getal.met(tot, 1)})`}
    >
      <line className="sh-verhouding__een" x1={x(1)} x2={x(1)} y1="6" y2="48" />
      <line className="sh-verhouding__marge" x1={x(van)} x2={x(tot)} y1="24" y2="24" />
      <rect className="sh-verhouding__punt" x={x(waarde) - 6} y="18" width="12" height="12" />
      {streepjes.map((streep) => (
        <text
          key={streep}
          x={x(streep)}
          y="66"
          textAnchor={streep < 1 ? 'start' : streep > 1 ? 'end' : 'middle'}
        >
          {streep === 1 ? woorden.evenVeel : `${getal.met(streep, streep < 1 ? 2 : 0)}×`}
        </text>
      ))}
    </svg>
  );
}
