import { Button } from '@nl-design-system-candidate/button-react';
import { type Aanvulveldnaam, type Invoerfout, mayDo, planInvoer } from '@samenhang/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMij } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Keuzeveld } from '../ui/velden/Keuzeveld.tsx';
import { Tekstveld } from '../ui/velden/Tekstveld.tsx';
import { Uitklap } from '../ui/velden/Uitklap.tsx';
import { Terugzetten, useBewaren } from './terug.tsx';
import { aanvullingenVraag } from './vragen.ts';

interface Optie {
  readonly waarde: string;
  readonly tekst: string;
}

interface MerkformulierProps {
  readonly regeling: string;
  readonly veld: Aanvulveldnaam;
  readonly titel: string;
  /** What it is about, where the field has several. */
  readonly kenmerken?: { readonly label: string; readonly opties: readonly Optie[] };
  readonly vraag: string;
  readonly antwoorden: readonly Optie[];
  /** How the source is asked for. */
  readonly bron: { readonly label: string; readonly uitleg: string };
}

/** One answer about a regeling on its own page; nothing for who may not write for any organisation. */
export function Merkformulier(props: MerkformulierProps) {
  const { t } = useTaal();
  const { data: mij } = useMij();
  const [gekozen, setGekozen] = useState<string>();
  const organisaties = (mij?.organisaties ?? []).filter(({ rol }) =>
    mayDo({ aangemeld: true, rol }, { soort: 'aanvulling', handeling: 'wijzigen' }, 'organisatie'),
  );
  const hier = organisaties.find(({ id }) => id === gekozen) ?? organisaties[0];
  if (!hier) return null;
  return (
    <Uitklap titel={props.titel} className="sh-niet-drukken">
      {organisaties.length > 1 && (
        <Keuzeveld
          label={t.aanvulling.kies}
          waarde={hier.id}
          opties={organisaties.map(({ id, naam }) => ({ waarde: id, tekst: naam }))}
          onKies={setGekozen}
        />
      )}
      <Formulier key={hier.id} organisatie={hier.id} {...props} />
    </Uitklap>
  );
}

const leeg = { bron: '', webadres: '' };

/** What stands in the form, what is wrong with it, and keeping it. */
function useMerk(organisatie: string, props: MerkformulierProps) {
  const woorden = useTaal().t.aanvulling;
  const { regeling, veld, kenmerken, antwoorden } = props;
  const { data: bestaand } = useQuery(aanvullingenVraag(organisatie));
  const bewaren = useBewaren(organisatie, bestaand ?? []);
  const [kenmerk, setKenmerk] = useState(kenmerken?.opties[0]?.waarde);
  const [waarde, setWaarde] = useState(antwoorden[0]?.waarde ?? '');
  const [vakken, setVakken] = useState(leeg);
  const [fouten, setFouten] = useState<readonly Invoerfout[]>([]);
  const bewaar = () => {
    if (!bestaand || bewaren.bewaar.isPending) return;
    const webadres = vakken.webadres.trim();
    const bron = { tekst: vakken.bron.trim(), ...(webadres === '' ? {} : { webadres }) };
    const regel = { veld, ...(kenmerk === undefined ? {} : { kenmerk }), waarde, bron };
    const over = { soort: 'regeling', id: regeling } as const;
    const plan = planInvoer(bestaand, { rijen: [{ rij: 1, kolom: 'waarde', over, regel }], fouten: [] });
    setFouten(plan.fouten);
    if (plan.fouten.length > 0 || plan.delen.length === 0) return;
    const klaar = () => setVakken(leeg);
    bewaren.bewaar.mutate({ delen: plan.delen, melding: woorden.bewaard }, { onSuccess: klaar });
  };
  const vak = (naam: keyof typeof leeg) => ({
    waarde: vakken[naam],
    onWaarde: (tekst: string) => setVakken({ ...vakken, [naam]: tekst }),
    fout: fouten.filter(({ kolom }) => kolom === naam).map(({ code }) => woorden.fouten[code])[0],
  });
  return { bewaren, kenmerk, setKenmerk, waarde, setWaarde, vak, bewaar };
}

function Formulier({ organisatie, ...props }: MerkformulierProps & { readonly organisatie: string }) {
  const woorden = useTaal().t.aanvulling;
  const { bewaren, kenmerk = '', setKenmerk, waarde, setWaarde, vak, bewaar } = useMerk(organisatie, props);
  const { kenmerken, vraag, antwoorden, bron } = props;
  return (
    <form
      className="sh-formulier"
      onSubmit={(event) => {
        event.preventDefault();
        bewaar();
      }}
    >
      {kenmerken && (
        <Keuzeveld label={kenmerken.label} waarde={kenmerk} opties={kenmerken.opties} onKies={setKenmerk} />
      )}
      <Keuzeveld label={vraag} waarde={waarde} opties={antwoorden} onKies={setWaarde} />
      <Tekstveld {...bron} {...vak('bron')} />
      <Tekstveld label={woorden.webadres} {...vak('webadres')} />
      <div className="sh-knoppen">
        <Button type="submit" purpose="primary" aria-disabled={bewaren.bewaar.isPending}>
          {woorden.bewaar}
        </Button>
      </div>
      <Terugzetten bewaren={bewaren} />
    </form>
  );
}
