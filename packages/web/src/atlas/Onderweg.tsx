import { Traag } from '../ui/Skelet.tsx';
import { Foutmelding } from './Foutmelding.tsx';

interface OnderwegProps {
  readonly fout: Error | null | undefined;
  readonly opnieuw: () => void;
}

/** What stands in the place of a page while its data is not there: that it is coming, or what went wrong. */
export function Onderweg({ fout, opnieuw }: OnderwegProps) {
  return fout ? (
    <div className="sh-smal">
      <Foutmelding fout={fout} opnieuw={opnieuw} />
    </div>
  ) : (
    <div className="sh-wacht">
      <Traag />
    </div>
  );
}
