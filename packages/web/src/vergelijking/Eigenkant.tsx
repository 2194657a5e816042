import { isEigen, type Jaarbeeld } from '../atlas/index.ts';
import { EigenGegevens } from '../eigen/index.ts';
import type { Kant, Zijde } from './kant.ts';

type Kanten = Readonly<Record<Zijde, Kant>>;

interface EigenkantProps {
  readonly kanten: Kanten;
  readonly standaard: Readonly<Record<Zijde, string>>;
  readonly beeld: Jaarbeeld;
  readonly onKanten: (kanten: Kanten) => void;
}

/** Somebody's own indeling as a side: it takes the place of one that the address asks for in vain, else the second. */
export function Eigenkant({ kanten, standaard, beeld, onKanten }: EigenkantProps) {
  const bekend = (id: string) =>
    !isEigen(id) || [...beeld.eigen, ...beeld.wachtend].some((een) => een.id === id);
  const vervang = (zijde: Zijde, id: string) =>
    onKanten({ ...kanten, [zijde]: { id, jaar: kanten[zijde].jaar } });
  return (
    <div className="sh-eigenkant">
      <EigenGegevens
        beeld={beeld}
        onErbij={(id) => vervang(bekend(kanten.a.id) ? 'b' : 'a', id)}
        onWeg={(id) => {
          if (kanten.a.id === id) vervang('a', standaard.a);
          else if (kanten.b.id === id) vervang('b', standaard.b);
        }}
      />
    </div>
  );
}
