import { datumInWoorden } from '@samenhang/taal';
import { useTaal } from '../i18n/taal.tsx';
import { Melding } from '../ui/Melding.tsx';
import type { Antwoord } from './vragen.ts';

/** Whether it can be on that day, and else when. */
export function Oordeelblok({ antwoord }: { readonly antwoord: Antwoord }) {
  const { t, taal } = useTaal();
  const { kan, ingang, vroegst, stappen } = antwoord;
  const dag = datumInWoorden(ingang, taal);
  const ontwerp = stappen.find(({ stap }) => stap === 'ontwerp')?.uiterlijk;
  const kop = !kan
    ? vroegst === null
      ? t.overheveling.kanNietOnbekend(dag)
      : t.overheveling.kanNiet(dag, datumInWoorden(vroegst, taal))
    : t.overheveling.kan(dag, ontwerp ? datumInWoorden(ontwerp, taal) : dag);
  return (
    <Melding soort={kan ? 'info' : 'warning'}>
      <p role="status" className="sh-overheveling__oordeel">
        {kop}
      </p>
      <p>{t.overheveling.krap}</p>
    </Melding>
  );
}
