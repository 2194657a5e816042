import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { useTaal } from '../i18n/taal.tsx';
import { bewaar } from './bewaar.ts';
import { toPng } from './png.ts';

interface BeeldknoppenProps {
  /** What the picture is of. */
  readonly deel: string;
  /** File name without its extension. */
  readonly naam: string;
  /** The picture as SVG text, with its title and source in it. */
  readonly draw: () => string;
}

/** The picture above, as a file: on a page with more pictures than its row of downloads has. */
export function Beeldknoppen({ deel, naam, draw }: BeeldknoppenProps) {
  const { t } = useTaal();
  const [mislukt, setMislukt] = useState(false);
  const download = (soort: 'svg' | 'png') => {
    setMislukt(false);
    const make = async () =>
      soort === 'svg'
        ? { type: 'image/svg+xml', inhoud: draw() }
        : { type: 'image/png', inhoud: await toPng(draw()) };
    make()
      .then((bestand) => bewaar(bestand, `${naam}.${soort}`))
      .catch(() => setMislukt(true));
  };
  return (
    <div className="sh-uitvoer">
      <fieldset aria-label={`${deel}: ${t.acties.downloaden}`} className="sh-knoppen">
        {(['svg', 'png'] as const).map((soort) => (
          <Button
            key={soort}
            purpose="secondary"
            aria-label={`${deel}: ${t.acties.download(soort.toUpperCase(), t.acties.soorten[soort])}`}
            onClick={() => download(soort)}
          >
            {soort.toUpperCase()}
          </Button>
        ))}
      </fieldset>
      <p role="status" className="sh-uitvoer__fout">
        {mislukt && t.acties.mislukt}
      </p>
    </div>
  );
}
