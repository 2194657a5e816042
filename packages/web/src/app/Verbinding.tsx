import { useSyncExternalStore } from 'react';
import { useTaal } from '../i18n/taal.tsx';

function volg(verander: () => void): () => void {
  addEventListener('online', verander);
  addEventListener('offline', verander);
  return () => {
    removeEventListener('online', verander);
    removeEventListener('offline', verander);
  };
}

/** Says that there is no connection, and what that means; nothing while there is one. */
export function Verbinding() {
  const { t } = useTaal();
  const online = useSyncExternalStore(volg, () => navigator.onLine);
  return (
    <p className="sh-verbinding sh-niet-drukken" role="status">
      {online ? '' : t.site.offline}
    </p>
  );
}
