import { type Kaartvorm, rampColours, type Venster } from '@samenhang/beeld';
import { useTaal } from '../i18n/taal.tsx';
import { Tekens } from '../kaart/index.ts';
import type { Deelklasse, Gemeenteverhaal } from './beeld.ts';

interface DeellegendaProps {
  readonly verhaal: Gemeenteverhaal;
  readonly klassen: readonly Deelklasse[];
  readonly aantal: number;
  readonly vorm: Kaartvorm;
  readonly venster: Venster;
}

/** What the colours mean, and where in the country this is. */
export function Deellegenda({ verhaal, klassen, aantal, vorm, venster }: DeellegendaProps) {
  const { t, getal } = useTaal();
  const tinten = rampColours(klassen.length);
  return (
    <div className="sh-deellegenda">
      <div className="sh-legenda">
        <p className="sh-legenda__titel">{t.gemeente.legenda(getal.woord(aantal))}</p>
        <ul className="sh-deellegenda__klassen">
          {klassen.map(({ van, tot, aantal: partners }, i) => (
            <li key={van}>
              <span className="sh-legenda__teken" style={{ background: tinten[i] }} aria-hidden="true" />
              {van === tot ? getal.heel(van) : `${getal.heel(van)}–${getal.heel(tot)}`}
              <span className="sh-zacht">{t.gemeente.legendaAantal(getal.heel(partners))}</span>
            </li>
          ))}
        </ul>
        <Tekens
          tekens={[
            { teken: 'hoofd', tekst: verhaal.naam },
            { teken: 'leeg', tekst: t.gemeente.geenPartner },
          ]}
        />
      </div>
      <svg className="sh-deellegenda__land" viewBox={vorm.venster.join(' ')} aria-hidden="true">
        <path d={vorm.omtrek} />
        <rect x={venster[0]} y={venster[1]} width={venster[2]} height={venster[3]} />
      </svg>
    </div>
  );
}
