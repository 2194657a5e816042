import { Button } from '@nl-design-system-candidate/button-react';
import { type Aanvulling, type Aanvulveldnaam, type Invoerfout, mayDo, planInvoer } from '@samenhang/core';
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

/** A field that may be answered: what is asked, and out of what is chosen; a line of text where nothing is given. */
interface Merkvraag {
  readonly veld: Aanvulveldnaam;
  readonly vraag: string;
  readonly antwoorden?: readonly Optie[];
  readonly uitleg?: string;
}

interface MerkformulierProps {
  readonly over: Aanvulling['over'];
  /** The first is asked, until another is chosen. */
  readonly vragen: readonly [Merkvraag, ...Merkvraag[]];
  /** How is asked which of several is answered. */
  readonly watLabel?: string;
  readonly titel: string;
  /** What it is about, where the field has several. */
  readonly kenmerken?: { readonly label: string; readonly opties: readonly Optie[] };
  /** How the source is asked for. */
  readonly bron: { readonly label: string; readonly uitleg: string };
}

/** One answer about a regeling or a council on its own page; nothing for who may not write for any organisation. */
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

const leeg = { waarde: '', bron: '', webadres: '' };

/** What stands in the form, what is wrong with it, and keeping it. */
function useMerk(organisatie: string, props: MerkformulierProps) {
  const woorden = useTaal().t.aanvulling;
  const { over, vragen, kenmerken } = props;
  const { data: bestaand } = useQuery(aanvullingenVraag(organisatie));
  const bewaren = useBewaren(organisatie, bestaand ?? []);
  const [kenmerk, setKenmerk] = useState(kenmerken?.opties[0]?.waarde);
  const [veld, setVeld] = useState(vragen[0].veld);
  const vraag = vragen.find((een) => een.veld === veld) ?? vragen[0];
  const [keuze, setKeuze] = useState<string>();
  const antwoorden = vraag.antwoorden ?? [];
  // Of another question than was chosen for, its first answer stands there.
  const gekozen = antwoorden.find(({ waarde }) => waarde === keuze) ?? antwoorden[0];
  const [vakken, setVakken] = useState(leeg);
  const [fouten, setFouten] = useState<readonly Invoerfout[]>([]);
  const bewaar = () => {
    if (!bestaand || bewaren.bewaar.isPending) return;
    const webadres = vakken.webadres.trim();
    const bron = { tekst: vakken.bron.trim(), ...(webadres === '' ? {} : { webadres }) };
    const waarde = gekozen?.waarde ?? vakken.waarde.trim();
    const regel = { veld, ...(kenmerk === undefined ? {} : { kenmerk }), waarde, bron };
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
  return { bewaren, kenmerk, setKenmerk, vraag, setVeld, gekozen, setKeuze, vak, bewaar };
}

function Formulier({ organisatie, ...props }: MerkformulierProps & { readonly organisatie: string }) {
  const woorden = useTaal().t.aanvulling;
  const merk = useMerk(organisatie, props);
  const { bewaren, kenmerk = '', setKenmerk, vraag, gekozen, vak, bewaar } = merk;
  const { kenmerken, vragen, watLabel = '', bron } = props;
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
      {vragen.length > 1 && (
        <Keuzeveld
          label={watLabel}
          waarde={vraag.veld}
          opties={vragen.map((een) => ({ waarde: een.veld, tekst: een.vraag }))}
          onKies={(naam) => merk.setVeld(naam as Aanvulveldnaam)}
        />
      )}
      {vraag.antwoorden && gekozen ? (
        <Keuzeveld
          label={vraag.vraag}
          waarde={gekozen.waarde}
          opties={vraag.antwoorden}
          onKies={merk.setKeuze}
        />
      ) : (
        <Tekstveld label={vraag.vraag} uitleg={vraag.uitleg} {...vak('waarde')} />
      )}
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
