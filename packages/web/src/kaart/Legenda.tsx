import type { Klasse } from '@samenhang/beeld';
import type { ReactNode } from 'react';
import { schermkleur } from '../ui/beeld/schermkleur.ts';

interface LegendaProps {
  readonly titel: ReactNode;
  readonly klassen: readonly Klasse[];
  readonly grens: (waarde: number) => string;
  readonly aantal: (klasse: Klasse) => string;
  readonly laag: string;
  readonly hoog: string;
  /** What else the map can show, each with its mark. */
  readonly tekens?: readonly {
    readonly teken: 'arcering' | 'stippen' | 'hoofd' | 'leeg' | 'banden';
    readonly tekst: string;
  }[];
}

/** The colours as steps, with above each step how many gemeenten have it. */
export function Legenda({ titel, klassen, grens, aantal, laag, hoog, tekens = [] }: LegendaProps) {
  const meeste = Math.max(1, ...klassen.map((k) => k.aantal));
  const laatste = klassen.at(-1);
  return (
    <div className="sh-legenda">
      <p className="sh-legenda__titel">{titel}</p>
      <ul className="sh-legenda__klassen">
        {klassen.map((klasse) => (
          <li key={klasse.van} title={aantal(klasse)}>
            <span className="sh-legenda__kolom" aria-hidden="true">
              <span
                style={{
                  blockSize: `${(100 * klasse.aantal) / meeste}%`,
                  background: schermkleur(klasse.kleur),
                }}
              />
            </span>
            <span
              className="sh-legenda__tint"
              style={{ background: schermkleur(klasse.kleur) }}
              aria-hidden="true"
            />
            <span className="sh-legenda__grens" aria-hidden="true">
              {grens(klasse.van)}
            </span>
            <span className="sh-verborgen">{aantal(klasse)}</span>
          </li>
        ))}
        {laatste && (
          <li className="sh-legenda__einde" aria-hidden="true">
            <span>{grens(laatste.tot)}</span>
          </li>
        )}
      </ul>
      <p className="sh-legenda__richting" aria-hidden="true">
        <span>{laag}</span>
        <span>{hoog}</span>
      </p>
      <Tekens tekens={tekens} />
    </div>
  );
}

export function Tekens({ tekens }: { readonly tekens: NonNullable<LegendaProps['tekens']> }) {
  if (tekens.length === 0) return null;
  return (
    <ul className="sh-legenda__tekens">
      {tekens.map(({ teken, tekst }) => (
        <li key={teken}>
          <span className={`sh-legenda__teken sh-legenda__teken--${teken}`} aria-hidden="true" /> {tekst}
        </li>
      ))}
    </ul>
  );
}
