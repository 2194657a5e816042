import { Tekstveld } from './velden/Tekstveld.tsx';

interface GeheimlinkProps {
  readonly pad: string;
  /** Stands behind the '#', which no browser sends to a server. */
  readonly sleutel: string;
  /** Says what it is for, and that it is shown once. */
  readonly klaar: string;
  readonly label: string;
}

/** A link with a key in it, to copy now: it is never shown again. */
export function Geheimlink({ pad, sleutel, klaar, label }: GeheimlinkProps) {
  return (
    <div role="status">
      <p>{klaar}</p>
      <Tekstveld
        label={label}
        readOnly
        waarde={`${location.origin}${pad}#${sleutel}`}
        onWaarde={() => undefined}
      />
    </div>
  );
}
