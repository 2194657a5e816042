import { useEffect, useState } from 'react';
import { useTaal } from '../i18n/taal.tsx';

/** Grey lines where text will come, of the height of that text. */
export function Skelet({ regels = 1 }: { readonly regels?: number }) {
  return (
    <span className="sh-skelet" aria-hidden="true">
      {Array.from({ length: regels }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are alike and never change places
        <span key={i} className="sh-skelet__regel" />
      ))}
    </span>
  );
}

/** Says that loading takes long, and only then. */
export function Traag({ na = 2500 }: { readonly na?: number }) {
  const { t } = useTaal();
  const [traag, setTraag] = useState(false);
  useEffect(() => {
    const wekker = setTimeout(() => setTraag(true), na);
    return () => clearTimeout(wekker);
  }, [na]);
  return (
    <p role="status" className="sh-traag">
      {traag ? t.laden.traag : <span className="sh-verborgen">{t.laden.bezig}</span>}
    </p>
  );
}
