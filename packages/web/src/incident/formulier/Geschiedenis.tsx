import { Button } from '@nl-design-system-candidate/button-react';
import { datumInWoorden } from '@samenhang/taal';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Probleem } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { geschiedenisVraag, INCIDENTSLEUTELS, keepIncident, loadVersion, type Mijn } from '../vragen.ts';

interface GeschiedenisProps {
  readonly organisatie: string;
  readonly stuk: Mijn;
  /** What is said when an earlier text is back. */
  readonly onTerug: (melding: string) => void;
}

/** Every version: when and by whom; what was written in it can be put back. Steps have a way back of their own. */
export function Geschiedenis({ organisatie, stuk, onTerug }: GeschiedenisProps) {
  const { t, taal, getal } = useTaal();
  const woorden = t.incident.formulier;
  const client = useQueryClient();
  const { data, error } = useQuery(geschiedenisVraag(stuk));
  const zet = useMutation({
    mutationFn: async (versie: number) => keepIncident(organisatie, await loadVersion(stuk.id, versie), stuk),
    onSuccess: async (_, versie) => {
      await Promise.all(INCIDENTSLEUTELS.map((queryKey) => client.invalidateQueries({ queryKey })));
      onTerug(woorden.teruggezet(getal.heel(versie)));
    },
  });
  if (error) return <Probleem fout={error} />;
  if (!data) return <p role="status">{t.mijn.laden}</p>;
  return (
    <>
      {zet.error && <Probleem fout={zet.error} />}
      <ol className="sh-mijn__stappen">
        {data.map(({ versie, handeling, wanneer, wie }) => (
          <li key={versie}>
            <span>
              <strong>{t.mijn.versie(getal.heel(versie))}</strong>, {t.mijn.stap[handeling]}{' '}
              {t.mijn.doorWie(wie ?? t.aanvulling.iemand, datumInWoorden(wanneer, taal))}
            </span>
            {versie !== stuk.versie && (
              <Button
                purpose="subtle"
                aria-label={woorden.zetTerugBij(getal.heel(versie))}
                onClick={() => zet.mutate(versie)}
              >
                {woorden.zetTerug}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
