import { type LpSolver, seededToeval } from '../grond/index.ts';

/** A solver that makes its answers up. Bounds must hold all the same. */
export function liar(seed: number): LpSolver {
  const toeval = seededToeval(seed);
  return {
    create: ({ doel }) => {
      let rijen = 0;
      return {
        addRows: ({ rechts }) => {
          rijen += rechts.length;
        },
        dropRows: (nummers) => {
          rijen -= nummers.length;
        },
        setBounds: () => undefined,
        solve: () => ({
          status: 'klaar',
          x: doel.map(() => toeval()),
          prijs: Float64Array.from({ length: rijen }, () => 4 * toeval() - 1),
        }),
        close: () => undefined,
      };
    },
  };
}
