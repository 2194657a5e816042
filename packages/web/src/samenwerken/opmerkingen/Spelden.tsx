import type { Kaartvorm } from '@samenhang/beeld';
import { useQuery } from '@tanstack/react-query';
import { useMij, useOpenStuk } from '../../bewaard/index.ts';
import { isHier } from '../../plank/index.ts';
import { opmerkingenVraag } from '../vragen.ts';

/** Where on the map something is said that is not resolved: what it is, the list of comments tells. */
export function Spelden({ vorm }: { readonly vorm: Kaartvorm }) {
  const { data: mij } = useMij();
  const open = useOpenStuk('ontwerp');
  const { data } = useQuery({
    ...opmerkingenVraag(open?.id ?? ''),
    enabled: Boolean(mij && open && !isHier(open.id)),
  });
  if (!mij || !open) return null;
  const plekken = (data?.opmerkingen ?? []).flatMap(({ plek, opgelostOp, verwijderdOp }) =>
    plek && opgelostOp === null && verwijderdOp === null ? [plek.gemeente] : [],
  );
  return [...new Set(plekken)].flatMap((code) => {
    const gebied = vorm.gebieden[vorm.indexVan.get(code) ?? -1];
    if (!gebied) return [];
    const [x, y] = gebied.midden;
    return [<circle key={code} className="sh-speld" cx={x} cy={y} r={6} />];
  });
}
