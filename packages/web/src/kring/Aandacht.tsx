import type { Kringaandacht } from '@samenhang/core/kring';
import { type Catalogus, datumInWoorden, type Taal } from '@samenhang/taal';
import { useTaal } from '../i18n/taal.tsx';

function wordsOf(t: Catalogus, taal: Taal, een: Kringaandacht, heel: (n: number) => string): string {
  const { aandacht, stappen } = t.kring;
  switch (een.wat) {
    case 'stap':
      return aandacht.stap(stappen[een.stap], datumInWoorden(een.datum, taal));
    case 'instemming':
      return aandacht.instemming(heel(een.aantal));
    case 'afspraak':
      return aandacht.afspraak(heel(een.aantal), datumInWoorden(een.datum, taal));
    case 'vernietiging':
      return aandacht.vernietiging(datumInWoorden(een.datum, taal));
    case 'terugblik':
      return aandacht.terugblik(datumInWoorden(een.datum, taal));
  }
}

/** What is due in a room. */
export function Aandacht({ aandacht }: { readonly aandacht: readonly Kringaandacht[] }) {
  const { t, taal, getal } = useTaal();
  if (aandacht.length === 0) return null;
  return (
    <ul aria-label={t.kring.aandachtKop}>
      {aandacht.map((een) => (
        <li key={een.wat}>{wordsOf(t, taal, een, getal.heel)}</li>
      ))}
    </ul>
  );
}
