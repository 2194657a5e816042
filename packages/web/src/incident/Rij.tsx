import { Koppeling } from '../ui/Koppeling.tsx';
import { Merkjes } from './Merkjes.tsx';
import type { Mijn } from './vragen.ts';

/** Incidents of an organisation in one line each, with the way to it. */
export function Rij({ incidenten }: { readonly incidenten: readonly Mijn[] }) {
  return (
    <ul className="sh-mijn__stappen">
      {incidenten.map(({ id, heel }) => (
        <li key={id}>
          <Koppeling to="/agenda/incidenten/$id" params={{ id }}>
            {heel.titel}
          </Koppeling>
          <span className="sh-agenda__merkjes">
            <Merkjes stand={heel} />
          </span>
        </li>
      ))}
    </ul>
  );
}
