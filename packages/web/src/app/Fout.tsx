import { Foutmelding } from '../atlas/index.ts';

interface FoutProps {
  readonly fout: Error;
  readonly opnieuw: () => void;
}

/** A page that broke: our fault, said as such. */
export function Fout(props: FoutProps) {
  return (
    <div className="sh-smal">
      <Foutmelding {...props} />
    </div>
  );
}
