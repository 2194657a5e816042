import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Probleem } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Uitklap } from '../../ui/velden/Uitklap.tsx';
import { Zoekkeuzeveld } from '../form/Keuzesveld.tsx';
import type { Keuzes } from '../keuzes.ts';
import { askEigenaar, SIGNALEN } from '../vragen.ts';

/** Asks another organisation to own a signal as well: a gemeente, or who carries out a regeling. */
export function Meevragen({ id, keuzes }: { readonly id: string; readonly keuzes: Keuzes }) {
  const woorden = useTaal().t.signaal.redactie;
  const client = useQueryClient();
  const vraag = useMutation({
    mutationFn: (code: string) => askEigenaar(id, code),
    onSettled: () => client.invalidateQueries({ queryKey: SIGNALEN }),
  });
  const gemeenten = (keuzes.atlas?.gemeenten ?? []).map(({ code, naam }) => ({
    sleutel: code,
    naam,
    bij: code,
  }));
  return (
    <Uitklap titel={woorden.vraagMee}>
      <p>{woorden.vraagMeeUitleg}</p>
      {vraag.error && <Probleem fout={vraag.error} />}
      <Zoekkeuzeveld
        naam="eigenaar"
        label={woorden.vraagVeld}
        opties={[...gemeenten, ...keuzes.of('regelingen')]}
        gekozen={[]}
        hoogstens={1}
        onKies={([code]) => code !== undefined && vraag.mutate(code)}
      />
      <div role="status">{vraag.isSuccess && <Melding>{woorden.gevraagd}</Melding>}</div>
    </Uitklap>
  );
}
