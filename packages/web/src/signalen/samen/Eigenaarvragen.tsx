import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Probleem, useMij } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { answerEigenaar, eigenaarvragenVraag, SIGNALEN } from '../vragen.ts';

/** What one's organisations were asked to own as well, with the answer; nothing where nobody asked. */
export function Eigenaarvragen() {
  const woorden = useTaal().t.signaal.redactie;
  const client = useQueryClient();
  const { data: mij } = useMij();
  const { data: vragen = [] } = useQuery(eigenaarvragenVraag);
  const antwoord = useMutation({
    mutationFn: ({ id, organisatie, ja }: { id: string; organisatie: string; ja: boolean }) =>
      answerEigenaar(id, organisatie, ja),
    onSettled: () => client.invalidateQueries({ queryKey: SIGNALEN }),
  });
  if (vragen.length === 0) return null;
  const nameOf = (id: string) => mij?.organisaties.find((een) => een.id === id)?.naam ?? id;
  return (
    <section className="sh-mijn__deel" aria-labelledby="gevraagd">
      <Heading level={2} id="gevraagd">
        {woorden.vragen}
      </Heading>
      <p>{woorden.vraagUitleg}</p>
      {antwoord.error && <Probleem fout={antwoord.error} />}
      <ul className="sh-mijn__lijst">
        {vragen.map(({ id, organisatie, titel }) => (
          <li key={`${id} ${organisatie}`} className="sh-mijn__stuk">
            <strong lang="nl">{titel}</strong>
            <p className="sh-noot">{woorden.voor(nameOf(organisatie))}</p>
            <div className="sh-knoppen">
              <Button
                purpose="secondary"
                aria-label={woorden.ja(titel)}
                onClick={() => antwoord.mutate({ id, organisatie, ja: true })}
              >
                {woorden.jaKort}
              </Button>
              <Button
                purpose="subtle"
                aria-label={woorden.nee(titel)}
                onClick={() => antwoord.mutate({ id, organisatie, ja: false })}
              >
                {woorden.neeKort}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
