import { aantalRegiosVan, type Overdekking } from './overdekking.ts';

/**
 * Groups units that lie in the same regions in every cover: atoms. Whoever stands in one atom has the same
 * partners, so what is counted for one holds for all. Refines by one cover after the other.
 *
 * @returns the number of the atom of each unit, 0, 1, 2 … in order of first appearance.
 */
export function findAtoms(overdekkingen: readonly Overdekking[], aantalEenheden: number): Uint32Array {
  let atoom = new Uint32Array(aantalEenheden);
  for (const o of overdekkingen) {
    const enkel = new Map<number, number>();
    const ander = new Map<string, number>();
    const verfijnd = new Uint32Array(aantalEenheden);
    for (let i = 0; i < aantalEenheden; i++) {
      const eerder = atoom[i] ?? 0;
      const volgende = enkel.size + ander.size;
      if (aantalRegiosVan(o, i) === 1) {
        const key = eerder * o.aantalRegios + (o.regio[o.start[i] ?? 0] ?? 0);
        verfijnd[i] = enkel.get(key) ?? volgende;
        enkel.set(key, verfijnd[i] ?? 0);
      } else {
        const key = `${eerder}:${o.regio.subarray(o.start[i], o.start[i + 1]).join()}`;
        verfijnd[i] = ander.get(key) ?? volgende;
        ander.set(key, verfijnd[i] ?? 0);
      }
    }
    atoom = verfijnd;
  }
  return atoom;
}
