import type { Kringrol } from '@samenhang/core/kring';

/** Dutch texts about rooms in which peers review one another. */
export const nlKring = {
  rollen: {
    gastheer: 'Gastheer',
    deelnemer: 'Deelnemer',
    leerder: 'Leerder',
  } satisfies Readonly<Record<Kringrol, string>>,
} as const;
