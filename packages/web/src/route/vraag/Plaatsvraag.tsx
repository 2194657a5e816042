import { Button } from '@nl-design-system-candidate/button-react';
import { type Plaatsbron, parsePostcode } from '@samenhang/core';
import { gemeentenaam, plaatsnaam } from '@samenhang/taal';
import { useCallback, useId, useRef, useState } from 'react';
import { useZoekregel } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Zoeklijst } from '../../ui/velden/Zoeklijst.tsx';
import { findPlek, listOpties, type Plekuitkomst } from './plek.ts';
import type { Plaatskeuze } from './vraag.ts';

interface PlaatsvraagProps {
  readonly bron: Plaatsbron;
  readonly label: string;
  readonly keuze: Plaatskeuze | undefined;
  readonly onKies: (keuze: Plaatskeuze | undefined) => void;
  readonly uitleg: string;
  /** Whether the question stands above the answer; not where a heading asks it already. */
  readonly metVraag?: boolean;
}

/** Asks for one place: a gemeente or a postcode. What was chosen stands there, with a way to change it. */
export function Plaatsvraag(props: PlaatsvraagProps) {
  const { bron, label, keuze, onKies, uitleg, metVraag = false } = props;
  const { t } = useTaal();
  const id = useId();
  const [open, setOpen] = useState(false);
  const uitkomst = keuze ? findPlek(bron, keuze) : undefined;
  const vak = useRef<HTMLDivElement>(null);
  // What was pressed goes away: the keyboard goes on from here, not from the top of the page.
  const choose = (nieuw: Plaatskeuze | undefined) => {
    vak.current?.focus();
    setOpen(false);
    onKies(nieuw);
  };
  return (
    <div className="sh-plaats" ref={vak} tabIndex={-1}>
      {uitkomst?.soort === 'gevonden' && !open && metVraag && <p className="sh-plaats__vraag">{label}</p>}
      {uitkomst && <Gekozen bron={bron} uitkomst={uitkomst} onKies={choose} />}
      {(!keuze || open || uitkomst?.soort === 'onbekend') && (
        <Plaatsveld bron={bron} label={label} onKies={choose} uitleg={id} />
      )}
      <p id={id} className="sh-noot">
        {uitleg}
      </p>
      {keuze && uitkomst?.soort !== 'onbekend' && (
        <div className="sh-knoppen sh-niet-drukken">
          {!open && (
            <Button
              purpose="subtle"
              aria-label={t.route.plaats.wijzigVan(label)}
              onClick={() => {
                vak.current?.focus();
                setOpen(true);
              }}
            >
              {t.route.plaats.wijzig}
            </Button>
          )}
          <Button
            purpose="subtle"
            aria-label={t.route.plaats.wisVan(label)}
            onClick={() => choose(undefined)}
          >
            {t.route.plaats.wis}
          </Button>
        </div>
      )}
    </div>
  );
}

interface GekozenProps {
  readonly bron: Plaatsbron;
  readonly uitkomst: Plekuitkomst;
  readonly onKies: (keuze: Plaatskeuze) => void;
}

function Gekozen({ bron, uitkomst, onKies }: GekozenProps) {
  const spraak = { ...useTaal(), atlas: bron.atlas };
  const { plaats } = spraak.t.route;
  if (uitkomst.soort === 'onbekend')
    return <Melding soort="warning">{plaats.bestaatNiet(uitkomst.tekst, String(bron.atlas.jaar))}</Melding>;
  if (uitkomst.soort === 'kies')
    return (
      <fieldset className="sh-plaats__kies">
        <legend>{plaats.kies(uitkomst.tekst)}</legend>
        <div className="sh-knoppen">
          {uitkomst.keuzes.map((keuze) => (
            <Button key={keuze.gemeente} purpose="secondary" onClick={() => onKies(keuze)}>
              {bron.atlas.gemeenten.find((g) => g.code === keuze.gemeente)?.naam}
            </Button>
          ))}
        </div>
      </fieldset>
    );
  const naam = gemeentenaam(bron.atlas, uitkomst.plek.gemeente);
  return (
    <p className="sh-plaats__gekozen">
      <strong>{plaatsnaam(spraak, uitkomst.plek)}</strong>
      {uitkomst.via !== undefined && uitkomst.via !== naam && <> {plaats.via(uitkomst.via, naam)}</>}
    </p>
  );
}

interface PlaatsveldProps extends Omit<PlaatsvraagProps, 'keuze' | 'onKies' | 'metVraag'> {
  readonly onKies: (keuze: Plaatskeuze) => void;
}

function Plaatsveld({ bron, label, onKies, uitleg }: PlaatsveldProps) {
  const { t, getal } = useTaal();
  const { plaats } = t.route;
  const toRegel = useZoekregel();
  const zoek = useCallback(
    (tekst: string) =>
      listOpties(bron, tekst).map(({ keuze, treffer }) => ({ ...toRegel(bron.atlas, treffer), keuze })),
    [bron, toRegel],
  );
  const niets = (tekst: string) => {
    if (!/^\s*\d/u.test(tekst)) return plaats.niets(tekst);
    return parsePostcode(tekst) ? plaats.geenPostcode(tekst.trim()) : plaats.cijfers;
  };
  return (
    <Zoeklijst
      label={label}
      voorbeeld={plaats.voorbeeld}
      zoek={zoek}
      niets={niets}
      meer={(aantal) => plaats.meer(getal.heel(aantal))}
      onKies={(optie) => onKies(optie.keuze)}
      uitleg={uitleg}
    />
  );
}
