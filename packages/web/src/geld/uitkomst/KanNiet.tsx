import { Heading } from '@nl-design-system-candidate/heading-react';
import { useTaal } from '../../i18n/taal.tsx';
import { Melding } from '../../ui/Melding.tsx';

/** Where the first sentence of a page would stand: that there is no outcome, and why. */
export function KanNiet({ reden }: { readonly reden: string }) {
  const { vertrek: woorden } = useTaal().t.geld;
  return (
    <>
      <Heading level={1} className="sh-kopzin">
        {woorden.kanNietKop}
      </Heading>
      <Melding soort="warning">
        <p>{reden}</p>
      </Melding>
    </>
  );
}
