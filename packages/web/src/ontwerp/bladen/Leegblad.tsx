import { useTaal } from '../../i18n/taal.tsx';

/** What a tab shows as long as there is no map of one's own. */
export function Leegblad() {
  const { t } = useTaal();
  return <p className="sh-zacht">{t.ontwerp.nogGeenOntwerp}</p>;
}
