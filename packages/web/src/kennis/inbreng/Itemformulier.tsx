import { Button } from '@nl-design-system-candidate/button-react';
import {
  type Kennisitem,
  keurKennis,
  keyOfLink,
  LICENTIES,
  type Licentie,
  leegItem,
} from '@samenhang/core/kennis';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { Probleem } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';
import { Tekstveld } from '../../ui/velden/Tekstveld.tsx';
import { faultAt } from '../fouten.ts';
import { KENNIS, keepKennis, kennisVraag } from '../vragen.ts';
import { Kenmerkenvelden } from './Kenmerken.tsx';
import { Opgavekeuze } from './Opgavekeuze.tsx';

const nieuwItem: Kennisitem = { ...leegItem, soort: 'handreiking' };

interface ItemformulierProps {
  readonly organisatie: string;
  /** The item that is changed; undefined: a new one. */
  readonly bestaand?: { readonly id: string; readonly versie: number; readonly item: Kennisitem };
  readonly onKlaar?: () => void;
}

/** An item that is written: what is wrong with it once somebody tried to keep it, and whether its link is there already. */
function useItem({ organisatie, bestaand, onKlaar }: ItemformulierProps) {
  const client = useQueryClient();
  const { data } = useQuery(kennisVraag);
  const [item, setItem] = useState(bestaand?.item ?? nieuwItem);
  const [getoond, setGetoond] = useState(false);
  const bewaar = useMutation({
    mutationFn: () => keepKennis(organisatie, item, bestaand),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: KENNIS });
      setGetoond(false);
      if (!bestaand) setItem(nieuwItem);
      onKlaar?.();
    },
  });
  const sleutel = keyOfLink(item.link);
  const dubbel = data?.items.find(
    (een) => sleutel !== '' && een.id !== bestaand?.id && keyOfLink(een.item.link) === sleutel,
  );
  return {
    item,
    dubbel: dubbel?.item.titel,
    fouten: getoond ? keurKennis(item) : [],
    bewaar,
    change: (nieuw: Partial<Kennisitem>) => {
      bewaar.reset();
      setItem({ ...item, ...nieuw });
    },
    send: (event: SubmitEvent) => {
      event.preventDefault();
      setGetoond(true);
      if (keurKennis(item).length === 0 && !dubbel) bewaar.mutate();
    },
  };
}

/** An item by its link: what is wrong is said before anything is sent. */
export function Itemformulier(props: ItemformulierProps) {
  const { t } = useTaal();
  const staat = useItem(props);
  const { item, fouten, bewaar, change, send } = staat;
  const woorden = t.kennis.inbreng;
  const gebiedfout = faultAt(t, fouten, 'gebied.gemeenten');
  return (
    <form className="sh-stapel" onSubmit={send} noValidate>
      <Geschreven {...staat} />
      <Kenmerkenvelden kenmerken={item} onWijzig={change} />
      <Opgavekeuze opgaven={item.opgaven} onOpgaven={(opgaven) => change({ opgaven })} />
      {gebiedfout !== undefined && (
        <p role="alert" className="sh-tekstveld__fout">
          {gebiedfout}
        </p>
      )}
      <Keuzeveld
        label={woorden.licentie}
        waarde={item.licentie}
        opties={LICENTIES.map((waarde) => ({ waarde, tekst: t.kennis.licenties[waarde] }))}
        onKies={(licentie) => change({ licentie: licentie as Licentie })}
      />
      {bewaar.error && <Probleem fout={bewaar.error} />}
      <div className="sh-knoppen">
        <Button type="submit" purpose="primary">
          {woorden.bewaar}
        </Button>
      </div>
      <p role="status">{bewaar.isSuccess && woorden.bewaard((bewaar.data as { titel: string }).titel)}</p>
    </form>
  );
}

/** What is written of an item. */
function Geschreven({ item, dubbel, fouten, change }: Omit<ReturnType<typeof useItem>, 'bewaar' | 'send'>) {
  const { t } = useTaal();
  const woorden = t.kennis.inbreng;
  const velden = [
    ['titel', woorden.titelveld, ''],
    ['link', woorden.link, woorden.linkUitleg],
    ['maker', woorden.maker, ''],
    ['verschenen', t.kennis.item.verschenen, woorden.verschenenUitleg],
  ] as const;
  return velden.map(([naam, label, uitleg]) => (
    <Tekstveld
      key={naam}
      label={label}
      waarde={item[naam]}
      onWaarde={(waarde) => change({ [naam]: waarde })}
      fout={naam === 'link' && dubbel !== undefined ? woorden.bestaat(dubbel) : faultAt(t, fouten, naam)}
      {...(uitleg === '' ? {} : { uitleg })}
    />
  ));
}
