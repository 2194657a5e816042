import { useTaal } from '../../i18n/taal.tsx';
import { klassen } from '../../ui/klassen.ts';

interface DeeltitelProps {
  readonly titel: string;
  /** What is chosen in that part, in a word. */
  readonly stand: string | undefined;
  readonly nadruk?: boolean;
}

/** The title of a part of the question, with what is chosen in it. */
export function Deeltitel({ titel, stand, nadruk = false }: DeeltitelProps) {
  return (
    <>
      {titel}{' '}
      {stand !== undefined && (
        <span className={klassen('sh-ontwerp__stand', nadruk && 'sh-ontwerp__stand--nadruk')}>{stand}</span>
      )}
    </>
  );
}

interface WeghaallijstProps {
  readonly regels: readonly { readonly sleutel: string; readonly tekst: string }[];
  readonly leeg?: string;
  readonly onWeg: (sleutel: string) => void;
}

/** Things that were added, each with a button to take it away. */
export function Weghaallijst({ regels, leeg, onWeg }: WeghaallijstProps) {
  const { t } = useTaal();
  if (regels.length === 0) return leeg === undefined ? null : <p className="sh-zacht">{leeg}</p>;
  return (
    <ul className="sh-ontwerp__lijst">
      {regels.map(({ sleutel, tekst }) => (
        <li key={sleutel}>
          {tekst}
          <button
            type="button"
            className="sh-ontwerp__weg"
            aria-label={t.ontwerp.haalWeg(tekst)}
            onClick={() => onWeg(sleutel)}
          >
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
