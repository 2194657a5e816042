import { useId } from 'react';
import { useTaal } from '../i18n/taal.tsx';
import type { Standbeheer } from '../keuze/index.ts';
import type { Regelingenadres } from './adres.ts';

interface KeuzeProps extends Pick<Standbeheer<Regelingenadres>, 'wijzig'> {
  readonly datum: string;
  readonly drempel: number;
  /** The most that any pair shares. */
  readonly hoogste: number;
}

/** The day, and from how many shared regelingen a band is drawn. */
export function Keuze({ datum, drempel, hoogste, wijzig }: KeuzeProps) {
  const { t, getal } = useTaal();
  const id = useId();
  return (
    <div className="sh-regelingkeuze sh-niet-drukken">
      <label htmlFor={`${id}-datum`} className="utrecht-form-label">
        {t.regelingen.datum}
      </label>
      <input
        key={datum}
        id={`${id}-datum`}
        type="date"
        className="utrecht-textbox"
        defaultValue={datum}
        onChange={(e) => {
          const gekozen = e.currentTarget.value;
          // While a year is being typed the field holds years such as 0002.
          if (gekozen > '1900') wijzig({ datum: gekozen });
        }}
      />
      <label htmlFor={`${id}-drempel`} className="utrecht-form-label">
        {t.regelingen.drempel}
      </label>
      <div className="sh-regelingkeuze__schuif">
        <input
          id={`${id}-drempel`}
          type="range"
          min={1}
          max={hoogste}
          value={drempel}
          aria-valuetext={t.regelingen.drempelWaarde(getal.heel(drempel))}
          onChange={(e) => wijzig({ drempel: Number(e.currentTarget.value) })}
        />
        <output htmlFor={`${id}-drempel`}>{t.regelingen.drempelWaarde(getal.heel(drempel))}</output>
      </div>
    </div>
  );
}
