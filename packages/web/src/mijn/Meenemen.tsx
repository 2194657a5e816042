import { Button } from '@nl-design-system-candidate/button-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { createStuk, updateStuk } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { type Plankstuk, plankVraag, removeHier } from '../plank/index.ts';
import { Melding } from '../ui/Melding.tsx';

interface Uitslag {
  readonly id: string;
  readonly titel: string;
  readonly gelukt: boolean;
}

/** All versions of a piece to the server, in their order; only then it goes from this browser. */
async function takeAlong({ id, soort, titel, versies: [eerste, ...verder] }: Plankstuk): Promise<Uitslag> {
  try {
    if (!eerste) return { id, titel, gelukt: false };
    let stuk = await createStuk(soort, eerste.titel, eerste.inhoud);
    for (const versie of verder) stuk = await updateStuk(stuk.id, stuk.versie, versie.titel, versie.inhoud);
    await removeHier(id);
    return { id, titel, gelukt: true };
  } catch {
    return { id, titel, gelukt: false };
  }
}

/** Offers to take what is kept in this browser along to the server, and tells of each what came of it. */
export function Meenemen() {
  const { t, getal } = useTaal();
  const woorden = t.plank.meenemen;
  const client = useQueryClient();
  const { data = [] } = useQuery(plankVraag);
  const hier = data.filter(({ verwijderdOp }) => verwijderdOp === null);
  const neem = useMutation({
    async mutationFn() {
      const uitslagen: Uitslag[] = [];
      for (const stuk of hier) uitslagen.push(await takeAlong(stuk));
      return uitslagen;
    },
    async onSettled() {
      await client.invalidateQueries({ queryKey: plankVraag.queryKey });
      await client.invalidateQueries({ queryKey: ['mijn'] });
    },
  });
  if (hier.length === 0 && !neem.data) return null;
  return (
    <Melding>
      {hier.length > 0 && (
        <>
          <p>
            <strong>{woorden.kop(getal.heel(hier.length))}</strong>
          </p>
          <p>{woorden.uitleg}</p>
          <Button
            purpose="secondary"
            aria-disabled={neem.isPending}
            onClick={() => !neem.isPending && neem.mutate()}
          >
            {neem.isPending ? woorden.bezig : woorden.knop}
          </Button>
        </>
      )}
      <div role="status">
        {neem.data && (
          <ul>
            {neem.data.map(({ id, titel, gelukt }) => (
              <li key={id}>{(gelukt ? woorden.gelukt : woorden.mislukt)(titel)}</li>
            ))}
          </ul>
        )}
      </div>
    </Melding>
  );
}
