import { OPGAVEDOMEINEN, type Opgavedomein } from '@samenhang/core/opgave';
import { useTaal } from '../../i18n/taal.tsx';
import { Bewaaktveld } from '../../signalen/index.ts';
import { Vinkje } from '../../ui/velden/Vinkje.tsx';
import type { Veldenprops } from './velden.ts';

/** Which domains it touches, and what it does in each. */
export function Domeinvelden({ opgave, onWijzig, foutBij }: Veldenprops) {
  const woorden = useTaal().t.opgave;
  const wissel = (domein: Opgavedomein, aan: boolean) =>
    onWijzig({
      ...opgave,
      domeinen: aan
        ? [...opgave.domeinen, { domein, effect: '' }]
        : opgave.domeinen.filter((een) => een.domein !== domein),
    });
  const schrijf = (domein: Opgavedomein, effect: string) =>
    onWijzig({
      ...opgave,
      domeinen: opgave.domeinen.map((een) => (een.domein === domein ? { domein, effect } : een)),
    });
  return (
    <fieldset className="sh-lid__groep">
      <legend>{woorden.formulier.domeinen}</legend>
      {OPGAVEDOMEINEN.map(({ domein }) => {
        const plek = opgave.domeinen.findIndex((een) => een.domein === domein);
        return (
          <div key={domein}>
            <Vinkje
              label={woorden.domeinen[domein]}
              aan={plek >= 0}
              onWissel={(aan) => wissel(domein, aan)}
            />
            {plek >= 0 && (
              <Bewaaktveld
                naam={`effect-${domein}`}
                hoogstens={1000}
                label={woorden.formulier.effect(woorden.domeinen[domein])}
                regels={3}
                waarde={opgave.domeinen[plek]?.effect ?? ''}
                fout={foutBij(`domeinen.${plek}.effect`)}
                onWaarde={(effect) => schrijf(domein, effect)}
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
