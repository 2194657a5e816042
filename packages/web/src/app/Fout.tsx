import type { ErrorComponentProps } from '@tanstack/react-router';
import { Foutmelding } from '../atlas/index.ts';

/** A page that broke: our fault, said as such. */
export function Fout({ error, reset }: ErrorComponentProps) {
  return (
    <div className="sh-smal">
      <Foutmelding fout={error instanceof Error ? error : new Error(String(error))} opnieuw={reset} />
    </div>
  );
}
