import { useTaal } from '../i18n/taal.tsx';
import type { Jarenbeeld } from './beeld.ts';
import { useVerhalen } from './verhalen.ts';

/** The herindelingen in words. */
export function Gebeurtenissen({ beeld, land }: { readonly beeld: Jarenbeeld; readonly land: boolean }) {
  const { t } = useTaal();
  const verhalen = useVerhalen(beeld, land);
  if (verhalen.length === 0) return <p className="sh-noot">{t.tijdlijn.geenGebeurtenissen}</p>;
  return (
    <div className="sh-jaren__gebeurtenissen">
      <p className="sh-keuze__kop" id="gebeurtenissen">
        {t.tijdlijn.gebeurtenissen}
      </p>
      <ul aria-labelledby="gebeurtenissen">
        {verhalen.map(({ jaar, tekst }) => (
          <li key={`${jaar}${tekst}`}>{t.tijdlijn.inJaar(String(jaar), tekst)}</li>
        ))}
      </ul>
    </div>
  );
}
