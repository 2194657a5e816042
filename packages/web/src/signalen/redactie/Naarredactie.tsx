import { useQuery } from '@tanstack/react-query';
import { useTaal } from '../../i18n/taal.tsx';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { dadenVraag } from '../vragen.ts';

/** The way to the redactie, for who is of it; nothing for others. */
export function Naarredactie() {
  const woorden = useTaal().t.signaal.redactie;
  const { data } = useQuery(dadenVraag);
  if (!data) return null;
  return (
    <p>
      <Koppeling to="/signalen/redactie">{woorden.naar}</Koppeling>
    </p>
  );
}
