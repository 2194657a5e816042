import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Signaalinhoud } from '@samenhang/core/signaal';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTaal } from '../../i18n/taal.tsx';
import type { Concept } from '../form/concept.ts';
import { Formulier } from '../form/Formulier.tsx';
import { changeSignaal, SIGNALEN, type Signaalblad } from '../vragen.ts';

interface WijzigenProps {
  readonly signaal: Signaalblad;
  readonly onSluit: (melding: string) => void;
}

/** Changes what a signal says. Who changed it in the meantime is not overwritten: the version goes along. */
export function Wijzigen({ signaal, onSluit }: WijzigenProps) {
  const woorden = useTaal().t.signaal.een;
  const client = useQueryClient();
  const [concept, setConcept] = useState<Concept>(signaal.inhoud);
  const bewaar = useMutation({
    mutationFn: (inhoud: Signaalinhoud) => changeSignaal(signaal, inhoud),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: SIGNALEN });
      onSluit(woorden.bewaard);
    },
  });
  return (
    <section aria-labelledby="wijzigen">
      <Heading level={2} id="wijzigen">
        {woorden.wijzigKop}
      </Heading>
      <Formulier
        concept={concept}
        onConcept={setConcept}
        knop={woorden.bewaar}
        bezig={bewaar.isPending}
        fout={bewaar.error}
        onVerstuur={bewaar.mutate}
        naastKnop={
          <Button purpose="subtle" onClick={() => onSluit('')}>
            {woorden.annuleer}
          </Button>
        }
      />
    </section>
  );
}
