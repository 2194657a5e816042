import { type ReactNode, useId } from 'react';
import { useTaal } from '../../i18n/taal.tsx';

/** From coarse to fine; further than this every gemeente is a region by itself. */
const grofste = 0.02;
const fijnste = 0.6;

interface GammaProps {
  readonly gamma: number;
  readonly naam: string;
  readonly label: ReactNode;
  readonly onGamma: (gamma: number) => void;
}

/** The resolution as a slider, with plain words beside its number. */
export function Gamma({ gamma, naam, label, onGamma }: GammaProps) {
  const { t, getal } = useTaal();
  const id = useId();
  const woorden = t.ontwerp.gammaWoorden;
  const deel = Math.min(0.999, Math.max(0, (gamma - grofste) / (fijnste - grofste)));
  const stand = t.ontwerp.gammaStand(woorden[Math.floor(deel * woorden.length)] ?? '', getal.fijn(gamma));
  return (
    <div className="sh-ontwerp__gamma">
      <p className="utrecht-form-label">
        {label} <output htmlFor={id}>{stand}</output>
      </p>
      <input
        id={id}
        type="range"
        aria-label={naam}
        aria-valuetext={stand}
        min={grofste}
        max={Math.max(fijnste, gamma)}
        step={0.01}
        value={gamma}
        onChange={(event) => onGamma(Number(event.currentTarget.value))}
      />
      <p className="sh-ontwerp__einden" aria-hidden="true">
        <span>{t.ontwerp.grof}</span>
        <span>{t.ontwerp.fijn}</span>
      </p>
    </div>
  );
}
