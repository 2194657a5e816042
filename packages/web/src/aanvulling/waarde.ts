import { type Aanvulwaarde, fieldOf } from '@samenhang/core';
import { datumInWoorden } from '@samenhang/taal';
import { useTaal } from '../i18n/taal.tsx';

/** A value as people read it. */
export function useWaarde(): (veld: string, waarde: Aanvulwaarde) => string {
  const { getal, taal } = useTaal();
  return (veld, waarde) => {
    const vorm = fieldOf(veld)?.vorm;
    if (typeof waarde === 'number')
      return vorm === 'euro'
        ? `€ ${getal.met(waarde, Number.isInteger(waarde) ? 0 : 2)}`
        : getal.nauwkeurig(waarde);
    const dag = (tekst: string) => (vorm === 'dag' || vorm === 'dagen' ? datumInWoorden(tekst, taal) : tekst);
    return typeof waarde === 'string' ? dag(waarde) : waarde.map(dag).join(', ');
  };
}
