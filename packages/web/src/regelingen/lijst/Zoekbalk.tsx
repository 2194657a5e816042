import { useEffect, useId, useRef, useState } from 'react';
import { useTaal } from '../../i18n/taal.tsx';

interface ZoekbalkProps {
  readonly zoek: string;
  readonly onZoek: (zoek: string) => void;
}

/** Milliseconds of rest after which what was typed is looked for. */
const RUST = 250;

/** What is typed, which is looked for when the typing rests; `zoekNu` does so at once. */
function useZoektekst({ zoek, onZoek }: ZoekbalkProps) {
  const [tekst, setTekst] = useState(zoek);
  const gezocht = useRef(zoek);
  const send = useRef(onZoek);
  useEffect(() => {
    send.current = onZoek;
  });
  // The address may change otherwise too: by going back, or by a link.
  useEffect(() => {
    if (zoek === gezocht.current) return;
    gezocht.current = zoek;
    setTekst(zoek);
  }, [zoek]);
  useEffect(() => {
    if (tekst === gezocht.current) return undefined;
    const wacht = setTimeout(() => {
      gezocht.current = tekst;
      send.current(tekst);
    }, RUST);
    return () => clearTimeout(wacht);
  }, [tekst]);
  const zoekNu = () => {
    gezocht.current = tekst;
    onZoek(tekst);
  };
  return { tekst, setTekst, zoekNu };
}

/** The field by which the register is searched: while one types, and at once with Enter. */
export function Zoekbalk(props: ZoekbalkProps) {
  const { t } = useTaal();
  const id = useId();
  const { tekst, setTekst, zoekNu } = useZoektekst(props);
  return (
    <search className="sh-niet-drukken">
      <form
        className="sh-registerzoek"
        onSubmit={(event) => {
          event.preventDefault();
          zoekNu();
        }}
      >
        <label htmlFor={id} className="utrecht-form-label">
          {t.register.zoek}
        </label>
        <span id={`${id}-uitleg`} className="sh-noot">
          {t.register.zoekUitleg}
        </span>
        <input
          id={id}
          type="search"
          className="utrecht-textbox"
          aria-describedby={`${id}-uitleg`}
          autoComplete="off"
          maxLength={200}
          value={tekst}
          onChange={(event) => setTekst(event.currentTarget.value)}
        />
      </form>
    </search>
  );
}
