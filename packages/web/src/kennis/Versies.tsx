import { Button } from '@nl-design-system-candidate/button-react';
import { datumInWoorden } from '@samenhang/taal';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Probleem } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Uitklap } from '../ui/velden/Uitklap.tsx';
import { KENNIS, restoreVersie, stapVraag } from './vragen.ts';

/** What was done to what an organisation brought in, each version to be put back. */
export function Versies({ id, versie }: { readonly id: string; readonly versie: number }) {
  const { t, taal, getal } = useTaal();
  const client = useQueryClient();
  const { data: stappen = [] } = useQuery(stapVraag(id, versie));
  const terug = useMutation({
    mutationFn: (naar: number) => restoreVersie(id, naar, versie),
    onSettled: () => client.invalidateQueries({ queryKey: KENNIS }),
  });
  const { beheer } = t.kennis;
  return (
    <Uitklap titel={beheer.geschiedenis}>
      {terug.error && <Probleem fout={terug.error} />}
      <ol className="sh-mijn__stappen">
        {stappen.toReversed().map((stap) => (
          <li key={stap.versie}>
            <span>
              <strong>{t.mijn.versie(getal.heel(stap.versie))}</strong>, {t.mijn.stap[stap.handeling]}{' '}
              {t.mijn.doorWie(stap.wie ?? t.toegang.organisatie.iemand, datumInWoorden(stap.wanneer, taal))}
            </span>
            {stap.versie !== versie && (
              <Button purpose="subtle" onClick={() => terug.mutate(stap.versie)}>
                {beheer.zetTerug}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </Uitklap>
  );
}
