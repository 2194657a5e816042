import { useTaal } from '../i18n/taal.tsx';
import type { Indeling } from '../keuze/index.ts';
import { Melding } from '../ui/Melding.tsx';
import { Verwijstekst } from '../verwijzing/index.ts';

interface GegevensProps {
  readonly indeling: Indeling;
  readonly jaar: number;
}

/** Law, source and doubts of an indeling in this year. */
export function Gegevens({ indeling, jaar }: GegevensProps) {
  const { t } = useTaal();
  const { rij, editie } = indeling;
  const { verplichtingen } = t.indelingen;
  const gebreken = [...new Set([rij.gebreken, editie.gebreken])].filter(Boolean);
  const regels = [
    { term: t.indelingen.domein, tekst: (t.domeinen as Record<string, string>)[rij.domein] ?? rij.domein },
    {
      term: t.indelingen.verplichting,
      tekst: (verplichtingen as Record<string, string>)[rij.verplichting] ?? rij.verplichting,
    },
    {
      term: t.indeling.grondslag,
      tekst: rij.grondslag ? <Verwijstekst tekst={rij.grondslag} jaar={jaar} /> : t.indelingen.geenWet,
    },
    { term: t.recept.bron, tekst: <Verwijstekst tekst={editie.bron} jaar={jaar} /> },
    { term: t.indeling.herkomst, tekst: editie.wijze },
    { term: t.recept.licentie, tekst: <Verwijstekst tekst={editie.licentie} jaar={jaar} /> },
  ];
  return (
    <>
      {gebreken.length > 0 && (
        <Melding soort="warning">
          {gebreken.map((gebrek) => (
            <p key={gebrek}>
              <strong>{t.indeling.letOp}:</strong> {gebrek}
            </p>
          ))}
        </Melding>
      )}
      <dl className="sh-gegevens">
        {regels.map(({ term, tekst }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{tekst}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
