import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import {
  type Invoerfout,
  type Invoerplan,
  type Invoerregel,
  isAanvulkop,
  type Namenboek,
  planInvoer,
  readAanvulrijen,
} from '@samenhang/core';
import { readTabelbestand } from '@samenhang/data/eigen';
import { describeInvoerfout } from '@samenhang/taal';
import { useState } from 'react';
import { useTaal } from '../i18n/taal.tsx';
import { Melding } from '../ui/Melding.tsx';
import { Tabel } from '../ui/Tabel.tsx';
import { Bestandkiezer } from '../ui/velden/Bestandkiezer.tsx';
import type { Bewaren } from './terug.tsx';
import { useVeldnaam } from './veldnaam.ts';
import type { Aangevuld } from './vragen.ts';
import { useWaarde } from './waarde.ts';

interface InvoerProps {
  readonly bestaand: readonly Aangevuld[];
  readonly boek: Namenboek | undefined;
  readonly nameOf: (id: string) => string;
  readonly bewaren: Bewaren;
}

type Bestandfout = Extract<Awaited<ReturnType<typeof readTabelbestand>>, { ok: false }>['code'];

/** A table of one's own: what would become of it is shown before anything is kept. It is read in the browser. */
export function Invoer({ bestaand, boek, nameOf, bewaren }: InvoerProps) {
  const woorden = useTaal().t.aanvulling.invoer;
  const [plan, setPlan] = useState<Invoerplan>();
  const [fout, setFout] = useState<Bestandfout>();
  const lees = async (bestand: File) => {
    if (!boek) return;
    const tabel = await readTabelbestand(new Uint8Array(await bestand.arrayBuffer()), isAanvulkop);
    setFout(tabel.ok ? undefined : tabel.code);
    setPlan(tabel.ok ? planInvoer(bestaand, readAanvulrijen(tabel.koppen, tabel.rijen, boek)) : undefined);
  };
  const bewaar = () => {
    if (plan)
      bewaren.bewaar.mutate(
        { delen: plan.delen, melding: woorden.klaar },
        { onSuccess: () => setPlan(undefined) },
      );
  };
  return (
    <section className="sh-mijn__deel sh-stapel">
      <Heading level={3}>{woorden.kop}</Heading>
      <Paragraph>{woorden.uitleg}</Paragraph>
      {boek ? (
        <Bestandkiezer
          tekst={woorden.kies}
          soort=".csv,.txt,.xlsx"
          onBestand={(bestand) => void lees(bestand)}
        />
      ) : (
        <p>{woorden.laden}</p>
      )}
      <div role="status">{fout && <Melding soort="error">{woorden.bestand[fout]}</Melding>}</div>
      {plan && (
        <>
          <Vooraf plan={plan} nameOf={nameOf} />
          <div className="sh-knoppen">
            {plan.delen.length > 0 && (
              <Button purpose="primary" onClick={bewaar} aria-disabled={bewaren.bewaar.isPending}>
                {woorden.bewaar}
              </Button>
            )}
            <Button purpose="secondary" onClick={() => setPlan(undefined)}>
              {woorden.annuleer}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

/** So many rows show what would happen; all of them are kept. */
const zichtbaar = 200;

function Vooraf({ plan, nameOf }: { readonly plan: Invoerplan; readonly nameOf: InvoerProps['nameOf'] }) {
  const { t, getal } = useTaal();
  const woorden = t.aanvulling.invoer;
  const waarde = useWaarde();
  const veldnaam = useVeldnaam();
  const tel = (...standen: readonly Invoerregel['stand'][]) =>
    getal.heel(plan.regels.filter(({ stand }) => standen.includes(stand)).length);
  const anders = plan.regels.filter(({ stand }) => stand !== 'zelfde');
  const watOf = ({ over, regel: { veld, deelnemer, jaar, kenmerk } }: Invoerregel) =>
    [nameOf(over.id), veldnaam(veld), deelnemer === undefined ? undefined : nameOf(deelnemer), jaar, kenmerk]
      .filter((deel) => deel !== undefined)
      .join(', ');
  return (
    <>
      <Melding>
        {woorden.telling(
          tel('nieuw'),
          tel('gewijzigd', 'bron'),
          tel('zelfde'),
          getal.heel(plan.fouten.length),
        )}
        {plan.delen.length === 0 && ` ${woorden.niets}`}
      </Melding>
      <Fouten fouten={plan.fouten} />
      {anders.length > 0 && (
        <Tabel
          bijschrift={woorden.kop}
          bijschriftVerborgen
          rijen={anders.slice(0, zichtbaar)}
          sleutel={({ rij, kolom }) => `${rij} ${kolom}`}
          kolommen={[
            { id: 'rij', kop: woorden.rij, getal: true, cel: ({ rij }) => getal.heel(rij) },
            { id: 'wat', kop: woorden.wat, isNaam: true, cel: watOf },
            {
              id: 'was',
              kop: woorden.was,
              cel: ({ was, regel, stand }) =>
                was === undefined ? woorden.standen[stand] : waarde(regel.veld, was),
            },
            { id: 'wordt', kop: woorden.wordt, cel: ({ regel }) => waarde(regel.veld, regel.waarde) },
          ]}
        />
      )}
    </>
  );
}

/** What is not taken: which row and column, and how to mend it. */
function Fouten({ fouten }: { readonly fouten: readonly Invoerfout[] }) {
  const { t, taal } = useTaal();
  const woorden = t.aanvulling.invoer;
  if (fouten.length === 0) return null;
  return (
    <>
      <Heading level={4}>{woorden.geweigerd}</Heading>
      <ul>
        {fouten.slice(0, zichtbaar).map((fout) => (
          <li key={`${fout.rij} ${fout.kolom} ${fout.code}`}>{describeInvoerfout(fout, { t, taal })}</li>
        ))}
      </ul>
    </>
  );
}
