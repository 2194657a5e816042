import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { PATROONMINIMUM } from '@samenhang/core/signaal';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Probleem } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { askDeelgenoot, deelgenotenVraag, SIGNALEN, type Signaalblad } from '../vragen.ts';

/** Who runs into the same as this signal tells, each with a question to join; told only where enough signals do. */
export function Deelgenoten({ signaal }: { readonly signaal: Signaalblad }) {
  const woorden = useTaal().t.signaal.redactie;
  const client = useQueryClient();
  const { data, error } = useQuery(deelgenotenVraag(signaal.id));
  const vraag = useMutation({
    mutationFn: ({ organisatie }: { organisatie: string; naam: string }) =>
      askDeelgenoot(signaal.id, organisatie),
    onSettled: () => client.invalidateQueries({ queryKey: SIGNALEN }),
  });
  const gevraagd = new Set(signaal.eigenaars.map(({ organisatie }) => organisatie));
  return (
    <section aria-labelledby="deelgenoten" className="sh-stapel">
      <Heading level={2} id="deelgenoten">
        {woorden.delers}
      </Heading>
      {error && <Probleem fout={error} />}
      {!data && !error && <p role="status">{woorden.delersLaden}</p>}
      {data && <p>{data.length > 0 ? woorden.delersUitleg : woorden.delersGeen(PATROONMINIMUM)}</p>}
      {vraag.error && <Probleem fout={vraag.error} />}
      <div role="status">
        {vraag.isSuccess && <Melding>{woorden.delerGevraagd(vraag.variables.naam)}</Melding>}
      </div>
      {data && data.length > 0 && (
        <ul className="sh-mijn__lijst">
          {data.map(({ organisatie, naam, code }) => (
            <li key={organisatie} className="sh-mijn__stuk">
              <p>
                <strong>{naam}</strong> <span className="sh-zacht">{code}</span>
              </p>
              {gevraagd.has(organisatie) ? (
                <p className="sh-noot">{woorden.alGevraagd}</p>
              ) : (
                signaal.mag.vragen && (
                  <Vraagknop
                    naam={naam}
                    bezig={vraag.isPending}
                    onVraag={() => vraag.mutate({ organisatie, naam })}
                  />
                )
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface Vraagknopeigenschappen {
  readonly naam: string;
  readonly bezig: boolean;
  readonly onVraag: () => void;
}

function Vraagknop({ naam, bezig, onVraag }: Vraagknopeigenschappen) {
  const woorden = useTaal().t.signaal.redactie;
  return (
    <div className="sh-knoppen">
      <Button
        purpose="secondary"
        aria-label={woorden.vraagDelerNaam(naam)}
        disabled={bezig}
        onClick={onVraag}
      >
        {woorden.vraagDeler}
      </Button>
    </div>
  );
}
