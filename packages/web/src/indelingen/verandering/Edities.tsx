import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Indelingantwoord } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import type { Indeling } from '../../keuze/index.ts';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { Merkje } from '../../ui/Merkje.tsx';
import { Skelet } from '../../ui/Skelet.tsx';
import { Tabel } from '../../ui/Tabel.tsx';
import { Schuif } from '../../ui/velden/Schuif.tsx';

interface EditiesProps {
  readonly indeling: Indeling;
  readonly jaar: number;
  readonly edities: Indelingantwoord['edities'] | undefined;
}

/** Every year that the package holds, with how it is known. */
export function Edities({ indeling, jaar, edities }: EditiesProps) {
  const { t } = useTaal();
  const { rij, editie } = indeling;
  return (
    <section className="sh-sectie sh-sectie--lang">
      <Heading level={2}>{t.indelingen.editiesTitel}</Heading>
      {editie.oorsprongjaar !== jaar && (
        <p className="sh-tekst">{t.indelingen.overgebracht(String(jaar), String(editie.oorsprongjaar))}</p>
      )}
      {!edities && <Skelet regels={3} />}
      {edities && (
        <Schuif label={t.indelingen.editiesTitel}>
          <Tabel
            bijschrift={t.indelingen.editiesTitel}
            bijschriftVerborgen
            rijen={edities}
            sleutel={(e) => String(e.jaar)}
            className="sh-tabel--edities"
            kolommen={[
              {
                id: 'jaar',
                kop: t.recept.jaar,
                isNaam: true,
                cel: (e) => <Jaar id={rij.indeling} jaar={e.jaar} isNu={e.jaar === jaar} />,
              },
              {
                id: 'basis',
                kop: t.recept.basis,
                cel: (e) => (
                  <Merkje toon={e.basis === 'afgeleid' ? 'let-op' : 'rustig'}>{t.indeling[e.basis]}</Merkje>
                ),
              },
              { id: 'wijze', kop: t.indeling.herkomst, breed: true, cel: (e) => e.wijze },
              { id: 'bron', kop: t.recept.bron, cel: (e) => e.bron },
              { id: 'licentie', kop: t.recept.licentie, cel: (e) => e.licentie },
              { id: 'gebreken', kop: t.indelingen.gebreken, cel: (e) => e.gebreken },
            ]}
          />
        </Schuif>
      )}
    </section>
  );
}

function Jaar({ id, jaar, isNu }: { readonly id: string; readonly jaar: number; readonly isNu: boolean }) {
  return (
    <Koppeling
      to="/indelingen/$id"
      params={{ id }}
      search={({ taal }) => ({ jaar, ...(taal ? { taal } : {}) })}
      preload={false}
      {...(isNu ? { 'aria-current': 'page' as const } : {})}
    >
      {jaar}
    </Koppeling>
  );
}
