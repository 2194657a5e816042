import { Button } from '@nl-design-system-candidate/button-react';
import type { Atlas } from '@samenhang/core';
import { useState } from 'react';
import { useTaal } from '../i18n/taal.tsx';
import { bewaar } from '../uitvoer/index.ts';
import { sjabloonCsv, sjabloonExcel } from './sjabloon.ts';

/** Tables to fill in: all gemeenten of the year, with an empty column for the regio. */
export function Sjablonen({ atlas }: { readonly atlas: Atlas }) {
  const { t } = useTaal();
  const [mislukt, setMislukt] = useState(false);
  const naam = t.eigen.sjabloon.bestand(String(atlas.jaar));
  const save = (werk: Promise<void>) => {
    setMislukt(false);
    werk.catch(() => setMislukt(true));
  };
  return (
    <div>
      <p>{t.eigen.sjabloon.uitleg(String(atlas.jaar))}</p>
      <div className="sh-knoppen">
        <Button purpose="secondary" onClick={() => save(bewaar(sjabloonCsv(atlas), `${naam}.csv`))}>
          {t.eigen.sjabloon.csv}
        </Button>
        <Button
          purpose="secondary"
          onClick={() => save(sjabloonExcel(atlas).then((bestand) => bewaar(bestand, `${naam}.xlsx`)))}
        >
          {t.eigen.sjabloon.excel}
        </Button>
      </div>
      <p role="status" className="sh-uitvoer__fout">
        {mislukt && t.acties.mislukt}
      </p>
    </div>
  );
}
