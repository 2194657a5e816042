import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useMutation } from '@tanstack/react-query';
import { Probleem } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { bewaar } from '../uitvoer/index.ts';
import { loadGegevens } from './vragen.ts';

/** Taking along all that is kept of oneself. */
export function Meenemen() {
  const { t } = useTaal();
  const woorden = t.account.meenemen;
  const haal = useMutation({
    mutationFn: async () => {
      const gegevens = await loadGegevens();
      const naam = `samenhang-mijn-gegevens-${gegevens.gemaaktOp.slice(0, 10)}.json`;
      await bewaar({ type: 'application/json', inhoud: JSON.stringify(gegevens, undefined, 2) }, naam);
    },
  });
  return (
    <section className="sh-mijn__deel">
      <Heading level={2}>{woorden.kop}</Heading>
      <Paragraph>{woorden.uitleg}</Paragraph>
      {haal.error && <Probleem fout={haal.error} />}
      <Button purpose="secondary" aria-disabled={haal.isPending} onClick={() => haal.mutate()}>
        {woorden.knop}
      </Button>
    </section>
  );
}
