import { INCIDENTDELEN, INCIDENTVRAGEN } from '@samenhang/core/incident';
import { OPGAVEDOMEINEN, type Opgavedomein } from '@samenhang/core/opgave';
import { useTaal } from '../../i18n/taal.tsx';
import { Bewaaktveld } from '../../signalen/index.ts';
import { Tekstveld } from '../../ui/velden/Tekstveld.tsx';
import { Vinkje } from '../../ui/velden/Vinkje.tsx';
import type { Veldenprops } from './velden.ts';

/** What it is called, and which domains it touches. */
export function Titelvelden({ onderzoek, onWijzig, foutBij }: Veldenprops) {
  const { t } = useTaal();
  const woorden = t.incident.formulier;
  const { titel, domeinen } = onderzoek;
  const wissel = (domein: Opgavedomein, aan: boolean) =>
    onWijzig({
      ...onderzoek,
      domeinen: aan ? [...domeinen, domein] : domeinen.filter((een) => een !== domein),
    });
  return (
    <>
      <Bewaaktveld
        naam="titel"
        hoogstens={200}
        label={woorden.veldTitel}
        uitleg={woorden.titelHulp}
        waarde={titel}
        fout={foutBij('titel')}
        onWaarde={(nieuw) => onWijzig({ ...onderzoek, titel: nieuw })}
      />
      <fieldset className="sh-lid__groep">
        <legend>{woorden.domeinen}</legend>
        <div className="sh-agenda__vinkjes">
          {OPGAVEDOMEINEN.map(({ domein }) => (
            <Vinkje
              key={domein}
              label={t.opgave.domeinen[domein]}
              aan={domeinen.includes(domein)}
              onWissel={(aan) => wissel(domein, aan)}
            />
          ))}
        </div>
      </fieldset>
    </>
  );
}

/** The questions, in parts; and until when it is given time. */
export function Vraagvelden({ onderzoek, onWijzig, foutBij }: Veldenprops) {
  const { delen, vragen, formulier: woorden } = useTaal().t.incident;
  const { antwoorden, tijdTot } = onderzoek;
  return (
    <>
      {INCIDENTDELEN.map((deel) => (
        <fieldset key={deel} className="sh-lid__groep sh-agenda__vragen">
          <legend>{delen[deel]}</legend>
          <div>
            {deel === 'regel' && <p className="sh-noot">{woorden.regelUitleg}</p>}
            {INCIDENTVRAGEN.filter((wat) => wat.deel === deel).map(({ vraag }) => (
              <Bewaaktveld
                key={vraag}
                naam={vraag}
                hoogstens={4000}
                label={vragen[vraag]}
                uitleg={woorden.hulp[vraag]}
                regels={deel === 'incident' ? 4 : 3}
                waarde={antwoorden[vraag] ?? ''}
                fout={foutBij(`antwoorden.${vraag}`)}
                onWaarde={(tekst) =>
                  onWijzig({ ...onderzoek, antwoorden: { ...antwoorden, [vraag]: tekst } })
                }
              />
            ))}
            {deel === 'anders' && (
              <Tekstveld
                label={woorden.tijdTot}
                type="date"
                waarde={tijdTot ?? ''}
                fout={foutBij('tijdTot')}
                onWaarde={(dag) => onWijzig({ ...onderzoek, tijdTot: dag === '' ? null : dag })}
              />
            )}
          </div>
        </fieldset>
      ))}
    </>
  );
}
