import type { ReactNode } from 'react';
import { KanNiet } from '../uitkomst/KanNiet.tsx';
import { Voorbeeldmelding } from './Deelnemerkiezer.tsx';
import type { Deelnemerbeeld, Deelnemerkeuze, Deelnemerveld } from './deelnemers.ts';
import { Eigencijfers } from './Eigencijfers.tsx';

interface DeelnemerbladProps {
  readonly titel: string;
  readonly beeld: Deelnemerbeeld;
  readonly keuze: Deelnemerkeuze;
  /** The figures that this page needs of each participant. */
  readonly velden: readonly Deelnemerveld[];
  readonly onKeuze: Parameters<typeof Eigencijfers>[0]['onKeuze'];
  /** What it comes to; a sentence where it cannot be computed, with why. */
  readonly opening: ReactNode;
  /** What can be chosen. */
  readonly hefbomen: ReactNode;
  /** Pictures beside the choices. */
  readonly uitkomst: ReactNode;
  /** What needs the width of the page. */
  readonly children: ReactNode;
}

/** A page about the participants of a regeling: what it comes to, choices beside the outcome, their figures, and the rest. */
export function Deelnemerblad({
  titel,
  beeld,
  keuze,
  velden,
  onKeuze,
  opening,
  hefbomen,
  uitkomst,
  children,
}: DeelnemerbladProps) {
  return (
    <div className="sh-pagina sh-geld">
      <div className="sh-pagina__kop">
        <p className="sh-bovenkop">{titel}</p>
        {typeof opening === 'string' ? <KanNiet reden={opening} /> : opening}
        <Voorbeeldmelding beeld={beeld} keuze={keuze} />
      </div>
      <div className="sh-geld__werk">
        {hefbomen}
        <div className="sh-geld__uitkomst">
          {uitkomst}
          <Eigencijfers beeld={beeld} keuze={keuze} velden={velden} onKeuze={onKeuze} />
        </div>
      </div>
      {children}
    </div>
  );
}
