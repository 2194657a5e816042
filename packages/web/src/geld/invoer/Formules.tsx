/** The formulas of an answer, as it has them. */
export function Formules({ formules }: { readonly formules: readonly string[] }) {
  return (
    <ul>
      {formules.map((formule) => (
        <li key={formule}>
          <code className="sh-formule">{formule}</code>
        </li>
      ))}
    </ul>
  );
}
