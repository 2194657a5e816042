import { useTaal } from '../i18n/taal.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';

/** Tells of organisations that ask for a second step first: nothing of them is shown until it is set up. */
export function Eerststap({ wacht }: { readonly wacht: readonly { id: string; naam: string }[] }) {
  const { t } = useTaal();
  const woorden = t.toegang.organisatie;
  return wacht.map(({ id, naam }) => (
    <p key={id}>
      {woorden.eerstStap(naam)} <Koppeling to="/mijn/account">{woorden.stelStapIn}</Koppeling>
    </p>
  ));
}
