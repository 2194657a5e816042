import type { Kringrol } from '../kring/index.ts';
import { type Recht, type Rechtregel, type Rol, rechten, rollen, type Verhouding } from './rechten.ts';

function rowOf({ soort, handeling }: Recht, verhouding: Verhouding): Rechtregel | undefined {
  return rechten.find(
    (regel) => regel.soort === soort && regel.handeling === handeling && regel.verhouding === verhouding,
  );
}

/** Who asks, as far as permission goes: nobody known, or somebody, with their role in the organisation or room it is about. */
interface Vrager {
  readonly aangemeld: boolean;
  readonly rol?: Rol | Kringrol | undefined;
}

/** May this be done, by who asks, with a thing that is this to them? What the table does not name may not be done. */
export function mayDo({ aangemeld, rol }: Vrager, recht: Recht, verhouding: Verhouding): boolean {
  const wie = rowOf(recht, verhouding)?.wie;
  if (wie === undefined) return false;
  if (wie === 'ieder') return true;
  if (!aangemeld) return false;
  return wie === 'aangemeld' || (rol !== undefined && wie.includes(rol));
}

/** The roles that may do this with a thing of their organisation, of the server, or with what is their own; empty where none may. */
export function rolesFor(
  recht: Recht,
  verhouding: 'organisatie' | 'server' | 'eigen' = 'organisatie',
): readonly Rol[] {
  return rollen.filter((rol) => mayDo({ aangemeld: true, rol }, recht, verhouding));
}
