import { useTaal } from '../i18n/taal.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import { useMij } from './sessie.ts';

/** In the head of every page: the way in, or the way to what one keeps. */
export function Wie() {
  const { t } = useTaal();
  const { data: mij } = useMij();
  return (
    <span className="sh-kop__wie">
      {mij ? (
        <Koppeling to="/mijn">{t.mijn.menu}</Koppeling>
      ) : (
        <Koppeling to="/aanmelden">{t.mijn.aanmelden}</Koppeling>
      )}
    </span>
  );
}
