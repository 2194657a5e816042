import { PATROONSLEUTELS, type Patroonverwijzing } from '@samenhang/core/opgave';
import { useTaal } from '../i18n/taal.tsx';
import { usePatroonnamen } from './patroonnamen.ts';

/** Patterns of signals, each in one line. */
export function Patroonlijst({ patronen }: { readonly patronen: readonly Patroonverwijzing[] }) {
  const woorden = useTaal().t.opgave;
  const noem = usePatroonnamen();
  return (
    <ul className="utrecht-unordered-list">
      {patronen.map((patroon) => {
        const delen = PATROONSLEUTELS.flatMap((sleutel) => {
          const waarde = patroon[sleutel];
          return waarde === undefined
            ? []
            : [`${woorden.patroonsleutels[sleutel]}: ${noem(sleutel, waarde)}`];
        });
        const zin = delen.join(' · ');
        return (
          <li key={zin} className="utrecht-unordered-list__item">
            {zin}
          </li>
        );
      })}
    </ul>
  );
}
