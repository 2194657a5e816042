import { useId } from 'react';
import type { Stand } from '../adres/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import type { Standbeheer } from '../keuze/index.ts';
import type { Tijdlijnadres } from './adres.ts';
import type { Jarenbeeld } from './beeld.ts';

interface KeuzeProps {
  readonly beeld: Jarenbeeld;
  readonly jaren: readonly number[];
  readonly naam: (id: string) => string;
  readonly beheer: Standbeheer<Stand & Tijdlijnadres>;
}

/** Which two years, and over which indelingen that both have. */
export function Keuze({ beeld, jaren, naam, beheer: { wijzig } }: KeuzeProps) {
  const { t } = useTaal();
  const { van, tot, mogelijk, gekozen } = beeld;
  const wissel = (indeling: string) =>
    wijzig({
      van,
      tot,
      reeks: gekozen.includes(indeling)
        ? gekozen.filter((x) => x !== indeling)
        : mogelijk.filter((x) => x === indeling || gekozen.includes(x)),
    });
  return (
    <div className="sh-jaren__keuze sh-niet-drukken">
      <fieldset aria-label={t.tijdlijn.vergelijk} className="sh-jaren__tweetal">
        <Jaarveld
          label={t.tijdlijn.van}
          jaren={jaren.filter((jaar) => jaar !== tot)}
          jaar={van}
          onJaar={(jaar) => wijzig({ van: jaar, tot, reeks: undefined })}
        />
        <Jaarveld
          label={t.tijdlijn.tot}
          jaren={jaren.filter((jaar) => jaar !== van)}
          jaar={tot}
          onJaar={(jaar) => wijzig({ van, tot: jaar, reeks: undefined })}
        />
      </fieldset>
      {mogelijk.length > 0 && (
        <Indelingen mogelijk={mogelijk} gekozen={gekozen} naam={naam} onWissel={wissel} />
      )}
    </div>
  );
}

interface JaarveldProps {
  readonly label: string;
  readonly jaren: readonly number[];
  readonly jaar: number;
  readonly onJaar: (jaar: number) => void;
}

function Jaarveld({ label, jaren, jaar, onJaar }: JaarveldProps) {
  const id = useId();
  return (
    <div className="sh-keuze__jaar">
      <label htmlFor={id} className="utrecht-form-label">
        {label}
      </label>
      <select
        id={id}
        className="utrecht-select utrecht-select--html-select"
        value={jaar}
        onChange={(e) => onJaar(Number(e.currentTarget.value))}
      >
        {jaren.map((keuze) => (
          <option key={keuze}>{keuze}</option>
        ))}
      </select>
    </div>
  );
}

interface IndelingenProps extends Pick<Jarenbeeld, 'mogelijk' | 'gekozen'> {
  readonly naam: (id: string) => string;
  readonly onWissel: (id: string) => void;
}

function Indelingen({ mogelijk, gekozen, naam, onWissel }: IndelingenProps) {
  const { t } = useTaal();
  const id = useId();
  return (
    <fieldset aria-labelledby={`${id}-kop`} className="sh-jaren__indelingen">
      <p id={`${id}-kop`} className="sh-keuze__kop">
        {t.tijdlijn.indelingen}
      </p>
      <ul>
        {mogelijk.map((indeling) => (
          <li key={indeling} className="sh-regel">
            <input
              type="checkbox"
              id={`${id}-${indeling}`}
              className="utrecht-checkbox utrecht-checkbox--html-input"
              checked={gekozen.includes(indeling)}
              onChange={() => onWissel(indeling)}
            />
            <label htmlFor={`${id}-${indeling}`}>{naam(indeling)}</label>
          </li>
        ))}
      </ul>
      <p className="sh-noot">{t.tijdlijn.alleen}</p>
    </fieldset>
  );
}
