import { schermkleur } from './beeld/schermkleur.ts';

interface StaafProps {
  /** 0–1: length of the bar; below 0 it runs to the left of the middle when `tweezijdig`. */
  readonly deel: number;
  readonly kleur?: string;
  readonly tweezijdig?: boolean;
}

/** A bar beside a number. The number says it all: the bar is hidden from a screen reader. */
export function Staaf({ deel, kleur, tweezijdig = false }: StaafProps) {
  const lengte = Number.isNaN(deel) ? 0 : Math.min(1, Math.abs(deel)) * (tweezijdig ? 50 : 100);
  const begin = tweezijdig ? (deel < 0 ? 50 - lengte : 50) : 0;
  return (
    <span className={tweezijdig ? 'sh-staaf sh-staaf--tweezijdig' : 'sh-staaf'} aria-hidden="true">
      <span
        className={deel < 0 ? 'sh-staaf__vulling sh-staaf__vulling--min' : 'sh-staaf__vulling'}
        style={{
          insetInlineStart: `${begin}%`,
          inlineSize: `${lengte}%`,
          ...(kleur ? { background: schermkleur(kleur) } : {}),
        }}
      />
    </span>
  );
}
