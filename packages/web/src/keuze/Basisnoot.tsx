import { useTaal } from '../i18n/taal.tsx';
import { Term } from '../ui/Term.tsx';
import type { GekozenIndelingen } from './keuze.ts';

/** Says beside the figures how many of the chosen indelingen were not observed. Nothing when all were. */
export function Basisnoot({ gekozen }: { readonly gekozen: GekozenIndelingen }) {
  const { t, getal } = useTaal();
  const totaal = gekozen.indelingen.length;
  const aantal = gekozen.indelingen.filter(({ editie }) => editie.basis === 'afgeleid').length;
  if (aantal === 0) return null;
  return (
    <p className="sh-noot">
      {t.keuze.basisnoot(getal.heel(aantal), getal.heel(totaal))}{' '}
      <Term begrip="afgeleid">{t.indeling.afgeleid}</Term>.
    </p>
  );
}
