import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Atlas, Taak } from '@samenhang/core';
import { judgeVorm, SAMENWERKVORMEN, type Samenwerkvorm } from '@samenhang/core/overheveling';
import { inTaal } from '@samenhang/taal';
import { useId } from 'react';
import { Zoekveld } from '../atlas/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import type { Standbeheer } from '../keuze/index.ts';
import { Keuzeveld } from '../ui/velden/Keuzeveld.tsx';
import type { Overheveladres } from './adres.ts';
import { chooseable, type Overheveling } from './vragen.ts';

interface VraagProps extends Pick<Standbeheer<Overheveladres>, 'wijzig'> {
  readonly vraag: Overheveling;
  readonly taken: readonly Taak[];
  readonly atlas: Atlas | undefined;
}

/** The choice: tasks, gemeenten, a form and a day. */
export function Vraag({ vraag, taken, atlas, wijzig }: VraagProps) {
  const { t } = useTaal();
  return (
    <section className="sh-overheveling__vraag sh-niet-drukken" aria-label={t.overheveling.vraag}>
      <Heading level={2}>{t.overheveling.vraag}</Heading>
      <Taakkeuze vraag={vraag} taken={taken} wijzig={wijzig} />
      <Gemeentekeuze vraag={vraag} atlas={atlas} wijzig={wijzig} />
      <div className="sh-overheveling__rij">
        <Keuzeveld
          label={t.overheveling.vorm}
          waarde={vraag.vorm}
          opties={SAMENWERKVORMEN.map((vorm) => ({ waarde: vorm, tekst: t.overheveling.vormen[vorm] }))}
          onKies={(vorm) => wijzig({ vorm: vorm as Samenwerkvorm })}
        />
        <Ingang ingang={vraag.ingang} wijzig={wijzig} />
      </div>
      {judgeVorm(vraag.vorm).map((gevolg) => (
        <p key={gevolg} className="sh-zacht">
          {t.overheveling.gevolgen[gevolg]}
        </p>
      ))}
    </section>
  );
}

function Taakkeuze({ vraag, taken, wijzig }: Pick<VraagProps, 'vraag' | 'taken' | 'wijzig'>) {
  const { t, taal } = useTaal();
  const { taken: gekozen, ingang } = vraag;
  const toggle = (taak: string) =>
    wijzig({ taken: gekozen.includes(taak) ? gekozen.filter((x) => x !== taak) : [...gekozen, taak] });
  return (
    <fieldset className="sh-lid__groep">
      <legend>{t.overheveling.taken}</legend>
      <div className="sh-chips">
        {chooseable(taken, ingang).map((taak) => (
          <label key={taak.taak} className="sh-chip">
            <input type="checkbox" checked={gekozen.includes(taak.taak)} onChange={() => toggle(taak.taak)} />
            <span>{inTaal(taal, taak)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Gemeentekeuze({ vraag, atlas, wijzig }: Pick<VraagProps, 'vraag' | 'atlas' | 'wijzig'>) {
  const { t } = useTaal();
  const { gemeenten } = vraag;
  const naamOf = (code: string) => atlas?.gemeenten.find((g) => g.code === code)?.naam ?? code;
  return (
    <div className="sh-overheveling__gemeenten">
      <Zoekveld
        atlas={atlas}
        label={t.overheveling.voegToe}
        onKies={(code) => wijzig({ gemeenten: [...new Set([...gemeenten, code])] })}
      />
      {gemeenten.length > 0 && (
        <ul className="sh-chips sh-overheveling__gekozen" aria-label={t.overheveling.gemeenten}>
          {gemeenten.map((code) => (
            <li key={code}>
              <Button
                purpose="secondary"
                aria-label={t.overheveling.haalWeg(naamOf(code))}
                onClick={() => wijzig({ gemeenten: gemeenten.filter((x) => x !== code) })}
              >
                {naamOf(code)} <span aria-hidden="true">×</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Ingang({ ingang, wijzig }: { readonly ingang: string } & Pick<VraagProps, 'wijzig'>) {
  const { t } = useTaal();
  const id = useId();
  return (
    <div className="utrecht-form-field">
      <label htmlFor={id} className="utrecht-form-label">
        {t.overheveling.ingang}
      </label>
      <input
        key={ingang}
        id={id}
        type="date"
        className="utrecht-textbox"
        defaultValue={ingang}
        onChange={(e) => {
          const gekozen = e.currentTarget.value;
          // While a year is being typed the field holds years such as 0002.
          if (gekozen > '2000') wijzig({ ingang: gekozen });
        }}
      />
    </div>
  );
}
