import type { Aanvulveldnaam } from '@samenhang/core';
import { useTaal } from '../i18n/taal.tsx';

/** What a field is called; the name in the table where it is not known. */
export function useVeldnaam(): (veld: string) => string {
  const { t } = useTaal();
  return (veld) => (veld in t.aanvulling.velden ? t.aanvulling.velden[veld as Aanvulveldnaam] : veld);
}
