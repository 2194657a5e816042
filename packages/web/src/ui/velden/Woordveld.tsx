import { useEffect, useState } from 'react';
import { Tekstveld } from './Tekstveld.tsx';

/** Milliseconds of rest after which what was typed is looked for. */
const RUST = 300;

/** A field whose text goes into the address when the typing rests. */
export function Woordveld({
  label,
  waarde,
  onWaarde,
}: {
  readonly label: string;
  readonly waarde: string;
  readonly onWaarde: (waarde: string | undefined) => void;
}) {
  const [tekst, setTekst] = useState(waarde);
  const [gezocht, setGezocht] = useState(waarde);
  // The address may change otherwise too: by going back, or by clearing.
  if (waarde !== gezocht) {
    setGezocht(waarde);
    setTekst(waarde);
  }
  useEffect(() => {
    if (tekst === gezocht) return undefined;
    const wekker = setTimeout(() => {
      setGezocht(tekst);
      onWaarde(tekst.trim() === '' ? undefined : tekst);
    }, RUST);
    return () => clearTimeout(wekker);
  }, [tekst, gezocht, onWaarde]);
  return <Tekstveld label={label} type="search" waarde={tekst} onWaarde={setTekst} />;
}
