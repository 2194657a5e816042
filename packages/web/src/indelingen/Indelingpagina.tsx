import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Atlas } from '@samenhang/core';
import { useParams } from '@tanstack/react-router';
import { Onderweg, useJaarbeeld } from '../atlas/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { jaarVan, naamVan } from '../keuze/index.ts';
import { Koppeling } from '../ui/Koppeling.tsx';
import { useTitel } from '../ui/titel.ts';
import { useAdres } from './adres.ts';
import { Indelingblad } from './Indelingblad.tsx';

/** One indeling in one year: its regio's, its law, its doubts, and what changed. */
export function Indelingpagina() {
  const { taal } = useTaal();
  const id = useParams({ strict: false }).id ?? '';
  const beheer = useAdres();
  const beeld = useJaarbeeld(beheer.adres.jaar);
  const { atlas } = beeld;
  const rij = atlas?.indelingen.get(id);
  const editie = atlas?.edities.get(id);
  useTitel(rij ? naamVan(rij, taal) : id);
  if (beeld.fout || !atlas) return <Onderweg fout={beeld.fout} opnieuw={beeld.opnieuw} />;
  if (!rij || !editie) return <Onbekend id={id} atlas={atlas} />;
  return (
    <Indelingblad
      key={`${id}@${atlas.jaar}`}
      atlas={atlas}
      beeld={beeld}
      indeling={{ rij, editie }}
      beheer={beheer}
    />
  );
}

/** An indeling that the package does not have. */
function Onbekend({ id, atlas }: { readonly id: string; readonly atlas: Atlas }) {
  const { t, getal } = useTaal();
  return (
    <div className="sh-smal">
      <Heading level={1}>{t.indelingen.onbekend(id)}</Heading>
      <p>
        <Koppeling to="/indelingen" search={jaarVan}>
          {t.indelingen.naarCatalogus(getal.heel(atlas.edities.size))}
        </Koppeling>
      </p>
    </div>
  );
}
