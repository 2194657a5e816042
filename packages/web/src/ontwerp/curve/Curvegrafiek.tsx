import { drawCurve } from '@samenhang/beeld/grafiek';
import { useMemo } from 'react';
import { useTaal } from '../../i18n/taal.tsx';
import { Svgfiguur } from '../../ui/beeld/Svgbeeld.tsx';
import { useBreed } from '../../ui/breed.ts';
import { klassen } from '../../ui/klassen.ts';
import type { Curvepunt, Vandaagpunt } from './curvebeeld.ts';

interface CurvegrafiekProps {
  readonly punten: readonly Curvepunt[];
  readonly vandaag: readonly Vandaagpunt[];
  readonly naamVan: (indeling: string) => string;
  /** The resolution of the question. */
  readonly gamma: number;
  readonly onGamma: (gamma: number) => void;
}

const hoogte = 320;

/**
 * Number of regions against agreement. Each dot of the line is a button that takes its γ; the tables behind it say
 * it all.
 */
export function Curvegrafiek({ punten, vandaag, naamVan, gamma, onGamma }: CurvegrafiekProps) {
  const { t, getal } = useTaal();
  const breedte = useBreed() ? 760 : 350;
  const gesorteerd = useMemo(() => [...punten].sort((a, b) => a.gamma - b.gamma), [punten]);
  const { svg, plaats } = drawCurve(
    {
      punten: gesorteerd,
      vandaag: vandaag.map((punt) => ({ ...punt, naam: naamVan(punt.indeling) })),
      asX: t.ontwerp.curveAs,
      asY: t.ontwerp.curveAsY,
      schrijfX: getal.heel,
      schrijfY: getal.procent,
    },
    { breedte, hoogte },
    document,
  );
  return (
    <div className="sh-curve" style={{ maxInlineSize: breedte }}>
      <Svgfiguur van={svg} label={t.ontwerp.curve} />
      {gesorteerd.map((punt) => {
        const [x, y] = plaats(punt.regios, punt.overeenkomst);
        return (
          <Puntknop
            key={punt.gamma}
            punt={punt}
            x={x / breedte}
            y={y / hoogte}
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
