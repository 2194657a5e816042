import { Button } from '@nl-design-system-candidate/button-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Probleem } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Uitklap } from '../../ui/velden/Uitklap.tsx';
import { SIGNALEN, type Signaalblad, withdrawSignaal } from '../vragen.ts';

interface IntrekkenProps {
  readonly signaal: Signaalblad;
  readonly onKlaar: () => void;
}

/** Withdraws a signal, after saying what that means. */
export function Intrekken({ signaal, onKlaar }: IntrekkenProps) {
  const woorden = useTaal().t.signaal.een;
  const client = useQueryClient();
  const trekIn = useMutation({
    mutationFn: () => withdrawSignaal(signaal),
    onSuccess: onKlaar,
    onSettled: () => client.invalidateQueries({ queryKey: SIGNALEN }),
  });
  return (
    <Uitklap titel={woorden.trekIn}>
      <p>{woorden.trekInUitleg}</p>
      {trekIn.error && <Probleem fout={trekIn.error} />}
      <Button purpose="secondary" onClick={() => trekIn.mutate()}>
        {woorden.trekInZeker}
      </Button>
    </Uitklap>
  );
}
