import { opsomming } from '@samenhang/taal';
import { isEigen } from '../atlas/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Melding } from '../ui/Melding.tsx';
import type { GekozenIndelingen } from './keuze.ts';

/** Says which indelingen of the address are not in these figures: a file of one's own, or one that this year lacks. */
export function Ontbreeknoot({
  gekozen,
  jaar,
}: {
  readonly gekozen: GekozenIndelingen;
  readonly jaar: number;
}) {
  const { t, taal } = useTaal();
  const eigen = gekozen.ontbreekt.filter(isEigen);
  const andere = gekozen.ontbreekt.filter((id) => !isEigen(id));
  return (
    <>
      {eigen.length > 0 && <Melding soort="warning">{t.keuze.eigenOntbreekt(eigen.length)}</Melding>}
      {andere.length > 0 && (
        <Melding soort="warning">{t.keuze.ontbreekt(String(jaar), opsomming(taal, andere))}</Melding>
      )}
    </>
  );
}
