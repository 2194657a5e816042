import { Button } from '@nl-design-system-candidate/button-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { type Ervaring, keurKennis } from '@samenhang/core/kennis';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { Probleem } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';
import { Tekstveld } from '../../ui/velden/Tekstveld.tsx';
import { faultAt } from '../fouten.ts';
import { KENNIS, keepKennis, useBoeken } from '../vragen.ts';

const leeg: Ervaring = {
  wat: 'ervaring',
  taak: '',
  indeling: null,
  tekst: '',
  functie: '',
  contactlink: null,
};

interface ErvaringformulierProps {
  readonly organisatie: string;
  /** What is changed; undefined: a new one. */
  readonly bestaand?: { readonly id: string; readonly versie: number; readonly ervaring: Ervaring };
}

/** Experience that is written: what is wrong with it once somebody tried to keep it. */
function useErvaring({ organisatie, bestaand }: ErvaringformulierProps) {
  const client = useQueryClient();
  const [ervaring, setErvaring] = useState(bestaand?.ervaring ?? leeg);
  const [getoond, setGetoond] = useState(false);
  const bewaar = useMutation({
    mutationFn: () => keepKennis(organisatie, ervaring, bestaand),
    onSuccess: () => client.invalidateQueries({ queryKey: KENNIS }),
  });
  return {
    ervaring,
    fouten: getoond ? keurKennis(ervaring) : [],
    bewaar,
    change: (nieuw: Partial<Ervaring>) => {
      bewaar.reset();
      setErvaring({ ...ervaring, ...nieuw });
    },
    send: (event: SubmitEvent) => {
      event.preventDefault();
      setGetoond(true);
      if (keurKennis(ervaring).length === 0) bewaar.mutate();
    },
  };
}

/** An organisation says that it has experience with a task: by function, never by person. */
export function Ervaringformulier(props: ErvaringformulierProps) {
  const { t } = useTaal();
  const { taken, taakNaam, atlas } = useBoeken();
  const staat = useErvaring(props);
  const { ervaring, fouten, bewaar, change, send } = staat;
  const woorden = t.kennis.inbreng;
  const taakfout = faultAt(t, fouten, 'taak');
  const indelingen = [...(atlas?.indelingen ?? [])].map(([waarde, { naam }]) => ({ waarde, tekst: naam }));
  return (
    <form className="sh-stapel" onSubmit={send} noValidate>
      <Paragraph>{woorden.ervaringUitleg}</Paragraph>
      <Keuzeveld
        label={t.kennis.taak}
        waarde={ervaring.taak}
        opties={[{ waarde: '', tekst: woorden.kies }, ...taken]}
        onKies={(taak) => change({ taak })}
      />
      {taakfout !== undefined && (
        <p role="alert" className="sh-tekstveld__fout">
          {taakfout}
        </p>
      )}
      <Keuzeveld
        label={t.kennis.ervaring.indeling}
        waarde={ervaring.indeling ?? ''}
        opties={[{ waarde: '', tekst: t.kennis.ervaring.geenIndeling }, ...indelingen]}
        onKies={(indeling) => change({ indeling: indeling === '' ? null : indeling })}
      />
      <Geschreven {...staat} />
      {bewaar.error && <Probleem fout={bewaar.error} />}
      <div className="sh-knoppen">
        <Button type="submit" purpose="primary">
          {woorden.bewaar}
        </Button>
      </div>
      <p role="status">{bewaar.isSuccess && woorden.bewaard(taakNaam(ervaring.taak))}</p>
    </form>
  );
}

/** What is written of it. */
function Geschreven({ ervaring, fouten, change }: Omit<ReturnType<typeof useErvaring>, 'bewaar' | 'send'>) {
  const { t } = useTaal();
  const woorden = t.kennis.inbreng;
  return (
    <>
      <Tekstveld
        label={woorden.tekst}
        waarde={ervaring.tekst}
        onWaarde={(tekst) => change({ tekst })}
        fout={faultAt(t, fouten, 'tekst')}
      />
      <Tekstveld
        label={woorden.functie}
        uitleg={woorden.functieVoorbeeld}
        waarde={ervaring.functie}
        onWaarde={(functie) => change({ functie })}
        fout={faultAt(t, fouten, 'functie')}
      />
      <Tekstveld
        label={woorden.contactlink}
        uitleg={woorden.linkUitleg}
        waarde={ervaring.contactlink ?? ''}
        onWaarde={(link) => change({ contactlink: link === '' ? null : link })}
        fout={faultAt(t, fouten, 'contactlink')}
      />
    </>
  );
}
