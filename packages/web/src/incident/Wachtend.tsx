import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQueries } from '@tanstack/react-query';
import { useTaal } from '../i18n/taal.tsx';
import { Melding } from '../ui/Melding.tsx';
import { Rij } from './Rij.tsx';
import { mijnVraag } from './vragen.ts';

interface WachtendProps {
  readonly organisaties: readonly { readonly id: string; readonly naam: string }[];
}

/** What organisations of who is signed in are to look back at now; nothing where nothing waits. */
export function Wachtend({ organisaties }: WachtendProps) {
  const woorden = useTaal().t.incident.formulier;
  const lijsten = useQueries({ queries: organisaties.map(mijnVraag) });
  const nu = lijsten.flatMap(({ data = [] }) =>
    data.filter(({ heel, verwijderdOp }) => heel.terugTeKijken && verwijderdOp === null),
  );
  if (nu.length === 0) return null;
  return (
    <Melding soort="warning">
      <Heading level={2} className="sh-agenda__titel">
        {woorden.nu}
      </Heading>
      <Rij incidenten={nu} />
    </Melding>
  );
}
