import { useTaal } from '../../i18n/taal.tsx';

interface KeuzelijstProps {
  readonly waarden: readonly string[];
  readonly naam: (waarde: string) => string;
  readonly onWeg: (waarde: string) => void;
}

/** What was chosen, each to be taken away again. */
export function Keuzelijst({ waarden, naam, onWeg }: KeuzelijstProps) {
  const { t } = useTaal();
  if (waarden.length === 0) return null;
  return (
    <ul className="sh-kennis__gekozen">
      {waarden.map((waarde) => (
        <li key={waarde}>
          {naam(waarde)}{' '}
          <button
            type="button"
            className="sh-tekstknop"
            aria-label={t.kennis.inbreng.haalWeg(naam(waarde))}
            onClick={() => onWeg(waarde)}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}
