import { useId } from 'react';
import { useTaal } from '../i18n/taal.tsx';
import { Uitklap } from '../ui/velden/Uitklap.tsx';

interface InlijstenProps {
  /** The address of the page for a frame, within the site. */
  readonly pad: string;
  /** What the map is, for who hears it. */
  readonly titel: string;
}

const asAttribute = (tekst: string): string =>
  tekst.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The code by which a map stands on somebody else's site. */
export function Inlijsten({ pad, titel }: InlijstenProps) {
  const { t } = useTaal();
  const woorden = t.acties.inlijsten;
  const id = useId();
  const adres = asAttribute(`${location.origin}${pad}`);
  const code = `<iframe src="${adres}" title="${asAttribute(titel)}" width="100%" height="900" loading="lazy"></iframe>`;
  return (
    <Uitklap titel={woorden.kop} className="sh-niet-drukken">
      <p>{woorden.uitleg}</p>
      <div className="utrecht-form-field sh-tekstveld">
        <label className="utrecht-form-label" htmlFor={id}>
          {woorden.code}
        </label>
        <textarea
          id={id}
          className="utrecht-textbox"
          rows={4}
          readOnly
          value={code}
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
    </Uitklap>
  );
}
