import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { useTaal } from '../../i18n/taal.tsx';
import { toRegioprent } from '../../indelingen/index.ts';
import { naamVan } from '../../keuze/index.ts';
import { bewaar, toPng } from '../../uitvoer/index.ts';
import type { Zijde } from '../kant.ts';
import type { Blikken } from './zicht.ts';

interface KaartuitvoerProps {
  readonly blikken: Blikken;
  readonly adres: string;
}

type Soort = 'svg' | 'png';

/** The two maps as pictures of their own. */
export function Kaartuitvoer({ blikken, adres }: KaartuitvoerProps) {
  const { t, taal, getal } = useTaal();
  const [mislukt, setMislukt] = useState(false);
  const download = async (zijde: Zijde, soort: Soort) => {
    setMislukt(false);
    const { atlas, kaart, indeling } = blikken[zijde];
    try {
      const titel = naamVan(indeling.rij, taal);
      const svg = toRegioprent({ atlas, vorm: kaart?.vorm, indeling, adres, titel, t, getal });
      const bestand =
        soort === 'svg'
          ? { type: 'image/svg+xml', inhoud: svg }
          : { type: 'image/png', inhoud: await toPng(svg) };
      await bewaar(bestand, `samenhang-kaart-${indeling.rij.indeling}-${atlas.jaar}.${soort}`);
    } catch {
      setMislukt(true);
    }
  };
  return (
    <div className="sh-uitvoer">
      <fieldset aria-label={t.vergelijking.kaartuitvoer} className="sh-knoppen">
        <span className="sh-uitvoer__kop" aria-hidden="true">
          {t.vergelijking.kaartuitvoer}
        </span>
        {(['a', 'b'] as const).flatMap((zijde) =>
          (['svg', 'png'] as const).map((soort) => {
            const tekst = t.vergelijking.kaart(zijde === 'a' ? '1' : '2', soort.toUpperCase());
            return (
              <Button
                key={tekst}
                purpose="secondary"
                aria-label={`${tekst}: ${blikken[zijde].naam}`}
                onClick={() => void download(zijde, soort)}
              >
                {tekst}
              </Button>
            );
          }),
        )}
      </fieldset>
      <p role="status" className="sh-uitvoer__fout">
        {mislukt && t.acties.mislukt}
      </p>
    </div>
  );
}
