import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from '@nl-design-system-candidate/link-react';
import { type Catalogus, datumInWoorden } from '@samenhang/taal';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import {
  cancelTaak,
  followTaak,
  isOpen,
  loadUitkomst,
  Probleem,
  type Taak as Stand,
  takenVraag,
  uitkomstadres,
} from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { useTonen } from '../openen.ts';

interface TaakProps {
  readonly taak: Stand;
  /** It is followed as it goes. */
  readonly volgt: boolean;
  /** The organisation whose it is; undefined where it is one's own. */
  readonly van: string | undefined;
}

/** Puts what is heard of a task in the list. */
function useTaakerbij(): (nieuw: Stand) => void {
  const client = useQueryClient();
  return (nieuw) =>
    client.setQueryData(takenVraag.queryKey, (taken) =>
      taken?.map((taak) => (taak.id === nieuw.id ? nieuw : taak)),
    );
}

function useVolgen(id: string, volgt: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!volgt) return undefined;
    return followTaak(id, (nieuw) =>
      client.setQueryData(takenVraag.queryKey, (taken) =>
        taken?.map((taak) => (taak.id === nieuw.id ? nieuw : taak)),
      ),
    );
  }, [client, id, volgt]);
}

/** How a task is, in one sentence. */
function sayStand({ taken, rekenen }: Catalogus, { staat, stopt, reden, heeftUitkomst }: Stand): string {
  if (staat === 'bezig' && stopt) return taken.staat.stopt;
  if (staat === 'afgebroken') return heeftUitkomst ? taken.staat.afgebrokenMet : taken.staat.afgebroken;
  if (staat !== 'mislukt') return taken.staat[staat];
  const waarom = (rekenen.fouten as Readonly<Record<string, string>>)[reden ?? ''] ?? rekenen.fouten.kapot;
  return `${taken.staat.mislukt} ${waarom}`;
}

/** One task: what it is, how far it is, and what can be done with it. */
export function Taak({ taak, volgt, van }: TaakProps) {
  const { t, taal, getal } = useTaal();
  const { id, titel, soort, staat, stand, seconden, gemaaktOp, klaarOp } = taak;
  useVolgen(id, volgt);
  const soorten: Readonly<Record<string, string>> = t.taken.soort;
  const wanneer =
    klaarOp === null
      ? t.taken.gevraagd(datumInWoorden(gemaaktOp, taal), getal.heel(Math.ceil(seconden / 60)))
      : t.taken.klaarOp(datumInWoorden(klaarOp, taal));
  return (
    <li className="sh-mijn__stuk sh-taak">
      <Heading level={2} appearance="level-4">
        {titel}
      </Heading>
      <p className="sh-zacht">
        {[soorten[soort] ?? soort, ...(van === undefined ? [] : [van]), wanneer].join(' · ')}
      </p>
      {staat === 'bezig' && (
        <progress
          className="sh-taak__balk"
          aria-label={t.taken.voortgang(titel)}
          max={1}
          {...(stand ? { value: stand.aandeel } : {})}
        />
      )}
      <p role="status">{sayStand(t, taak)}</p>
      <Doen taak={taak} />
    </li>
  );
}

function Doen({ taak }: { readonly taak: Stand }) {
  const { t } = useTaal();
  const { id, soort, heeftUitkomst, stopt } = taak;
  const erbij = useTaakerbij();
  const toon = useTonen();
  const stop = useMutation({ mutationFn: () => cancelTaak(id), onSuccess: erbij });
  const open = useMutation({
    mutationFn: async () => {
      const uitkomst = (await loadUitkomst(id)) as { readonly ontwerp?: unknown };
      if (uitkomst.ontwerp === undefined) return 'geen';
      return (await toon({ soort: 'ontwerp', inhoud: uitkomst.ontwerp })) ? 'open' : 'mislukt';
    },
  });
  const fout = stop.error ?? open.error;
  return (
    <>
      {fout && <Probleem fout={fout} />}
      {open.data === 'geen' && <Melding>{<p>{t.taken.geenKaart}</p>}</Melding>}
      {open.data === 'mislukt' && (
        <Melding soort="warning" dringend>
          <p>{t.mijn.soorten.ontwerp.openMislukt}</p>
        </Melding>
      )}
      <div className="sh-knoppen">
        {heeftUitkomst && soort === 'ontwerp' && (
          <Button purpose="primary" onClick={() => open.mutate()}>
            {t.taken.open}
          </Button>
        )}
        {heeftUitkomst && (
          <Link href={uitkomstadres(id)} download={`samenhang-taak-${id}.json`}>
            {t.taken.neemMee}
          </Link>
        )}
        {isOpen(taak) && !stopt && (
          <Button purpose="subtle" onClick={() => stop.mutate()}>
            {t.taken.breekAf}
          </Button>
        )}
      </div>
    </>
  );
}
