import { useTaal } from '../../i18n/taal.tsx';
import { Koppeling } from '../../ui/Koppeling.tsx';

/** The formulas of an answer, as it has them, and the way to their explanation. */
export function Formules({ formules }: { readonly formules: readonly string[] }) {
  const { spreiding: woorden } = useTaal().t.geld;
  return (
    <>
      <ul>
        {formules.map((formule) => (
          <li key={formule}>
            <code className="sh-formule">{formule}</code>
          </li>
        ))}
      </ul>
      <p className="sh-niet-drukken">
        <Koppeling to="/over/methode">{woorden.methode}</Koppeling>
      </p>
    </>
  );
}
