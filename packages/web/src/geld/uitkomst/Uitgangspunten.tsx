interface UitgangspuntenProps {
  readonly regels: readonly (readonly [wat: string, waarde: string])[];
}

/** What was chosen and assumed, as the answer rests on it: on paper the fields themselves are not there. */
export function Uitgangspunten({ regels }: UitgangspuntenProps) {
  return (
    <dl className="sh-gegevens">
      {regels.map(([wat, waarde]) => (
        <div key={wat}>
          <dt>{wat}</dt>
          <dd>{waarde}</dd>
        </div>
      ))}
    </dl>
  );
}
