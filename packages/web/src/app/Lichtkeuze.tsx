import { useState } from 'react';
import { useTaal } from '../i18n/taal.tsx';
import { applyLicht, bewaardLicht, keepLicht, type Licht, lichten } from './licht.ts';

/** By day, by night, or as the device is set; kept in this browser. */
export function Lichtkeuze() {
  const { t } = useTaal();
  const [gekozen, setGekozen] = useState(bewaardLicht);
  const kies = (licht: Licht) => {
    setGekozen(licht);
    applyLicht(licht);
    keepLicht(licht);
  };
  return (
    <fieldset className="sh-licht sh-niet-drukken">
      <legend className="sh-voet__kop">{t.voet.licht}</legend>
      {lichten.map((licht) => (
        <label key={licht} className="sh-licht__keuze">
          <input type="radio" name="licht" checked={gekozen === licht} onChange={() => kies(licht)} />
          {t.voet.lichten[licht]}
        </label>
      ))}
    </fieldset>
  );
}
