import { Button } from '@nl-design-system-candidate/button-react';
import { datumInWoorden } from '@samenhang/taal';
import { useMutation, useQuery } from '@tanstack/react-query';
import { geschiedenisVraag, type Kop, loadVersion, Probleem } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { useOpenen } from './openen.ts';

/** What happened to a design, newest first; each version can be opened, and kept again. */
export function Geschiedenis({ stuk }: { readonly stuk: Kop }) {
  const { t, taal, getal } = useTaal();
  const { data: stappen = [], error } = useQuery(geschiedenisVraag(stuk.id, stuk.versie));
  const open = useOpenen();
  const openen = useMutation({
    mutationFn: async (versie: number) => open(stuk, (await loadVersion(stuk.id, versie)).inhoud),
  });
  const fout = error ?? openen.error;
  return (
    <>
      {fout && <Probleem fout={fout} />}
      <ol className="sh-mijn__stappen">
        {stappen.toReversed().map(({ versie, handeling, wanneer, wie, titel }) => (
          <li key={versie}>
            <span>
              <strong>{t.mijn.versie(getal.heel(versie))}</strong>, {t.mijn.stap[handeling]}{' '}
              {t.mijn.doorWie(wie ?? t.toegang.organisatie.iemand, datumInWoorden(wanneer, taal))}: {titel}
            </span>
            <Button purpose="subtle" onClick={() => openen.mutate(versie)}>
              {t.mijn.openVersie}
            </Button>
          </li>
        ))}
      </ol>
    </>
  );
}
