import type { Atlas } from '@samenhang/core';
import { nl } from '@samenhang/taal';
import { useId, useState } from 'react';
import { isEigen } from '../atlas/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import { klassen } from '../ui/klassen.ts';
import { Merkje } from '../ui/Merkje.tsx';
import { type Indeling, indelingenVan } from './keuze.ts';
import { naamVan, omschrijvingVan } from './namen.ts';
import { jaarVan } from './plaats.ts';

interface IndelinglijstProps {
  readonly atlas: Atlas;
  readonly ids: ReadonlySet<string>;
  readonly onKeuze: (ids: readonly string[]) => void;
  readonly effecten?: Effecten | undefined;
}

/** What the country's figure does when an indeling is added, or left out when it is chosen; by id. */
export type Effecten = ReadonlyMap<string, { readonly naar: number; readonly verschil: number }>;

/** What citizens meet first comes first. */
const volgorde: readonly string[] = Object.keys(nl.domeinen);

function groupByDomein(indelingen: readonly Indeling[]): [string, Indeling[]][] {
  const groepen = new Map<string, Indeling[]>();
  for (const indeling of indelingen) {
    const groep = groepen.get(indeling.rij.domein);
    if (groep) groep.push(indeling);
    else groepen.set(indeling.rij.domein, [indeling]);
  }
  const plaats = (domein: string) => (volgorde.indexOf(domein) + 1 || volgorde.length + 1) - 1;
  return [...groepen.entries()].sort(([a], [b]) => plaats(a) - plaats(b));
}

/** Every indeling of the year with a checkbox, by domein. Derived ones come on demand, or when chosen. */
export function Indelinglijst({ atlas, ids, onKeuze, effecten }: IndelinglijstProps) {
  const { t, getal } = useTaal();
  const alle = indelingenVan(atlas);
  const afgeleid = alle.filter(
    ({ rij, editie }) => editie.basis === 'afgeleid' && rij.domein !== 'eigen',
  ).length;
  const [toonAfgeleid, setToonAfgeleid] = useState(false);
  const zichtbaar = alle.filter(
    ({ rij, editie }) =>
      toonAfgeleid || editie.basis === 'waargenomen' || rij.domein === 'eigen' || ids.has(rij.indeling),
  );
  const toggle = (id: string) => {
    const nieuw = new Set(ids);
    if (!nieuw.delete(id)) nieuw.add(id);
    onKeuze(alle.map(({ rij }) => rij.indeling).filter((x) => nieuw.has(x)));
  };
  return (
    <>
      {groupByDomein(zichtbaar).map(([domein, groep]) => (
        <fieldset
          key={domein}
          className="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset sh-groep"
        >
          <legend className="utrecht-form-fieldset__legend sh-groep__titel">
            {(t.domeinen as Record<string, string>)[domein] ?? domein}
          </legend>
          {groep.map((indeling) => (
            <Indelingregel
              key={indeling.rij.indeling}
              indeling={indeling}
              gekozen={ids.has(indeling.rij.indeling)}
              onWissel={toggle}
              effect={effecten?.get(indeling.rij.indeling)}
            />
          ))}
        </fieldset>
      ))}
      {afgeleid > 0 && (
        <button
          type="button"
          className="sh-tekstknop"
          aria-expanded={toonAfgeleid}
          onClick={() => setToonAfgeleid(!toonAfgeleid)}
        >
          {toonAfgeleid ? t.keuze.verbergAfgeleid : t.keuze.toonAfgeleid(getal.heel(afgeleid))}
        </button>
      )}
    </>
  );
}

interface IndelingregelProps {
  readonly indeling: Indeling;
  readonly gekozen: boolean;
  readonly onWissel: (id: string) => void;
  readonly effect: { readonly naar: number; readonly verschil: number } | undefined;
}

function Indelingregel({ indeling, gekozen, onWissel, effect }: IndelingregelProps) {
  const { t, taal, getal } = useTaal();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { rij, editie } = indeling;
  const naam = naamVan(rij, taal);
  return (
    <div className={klassen('sh-regel', effect && 'sh-regel--effect')}>
      <input
        type="checkbox"
        id={id}
        className="utrecht-checkbox utrecht-checkbox--html-input"
        checked={gekozen}
        onChange={() => onWissel(rij.indeling)}
      />
      <label htmlFor={id} className="sh-regel__naam">
        {naam}
      </label>
      <span className="sh-regel__merk">
        {effect && (
          <span className="sh-regel__effect">
            {(gekozen ? t.keuze.effectZonder : t.keuze.effectErbij)(
              getal.procentpunt(effect.verschil),
              getal.procentFijn(effect.naar),
            )}
          </span>
        )}
        <Basismerk editie={editie} />
      </span>
      <button
        type="button"
        className="sh-regel__vraag"
        aria-expanded={open}
        aria-label={t.keuze.uitleg(naam)}
        onClick={() => setOpen(!open)}
      >
        <span aria-hidden="true">?</span>
      </button>
      {open && <Uitleg indeling={indeling} naam={naam} />}
    </div>
  );
}

/** What an indeling is, where it comes from, and the way to its page. */
function Uitleg({
  indeling: { rij, editie },
  naam,
}: Pick<IndelingregelProps, 'indeling'> & { naam: string }) {
  const { t, taal } = useTaal();
  return (
    <div className="sh-regel__uitleg">
      <p>{omschrijvingVan(rij, taal)}</p>
      <p>
        <Koppeling to="/indelingen/$id" params={{ id: rij.indeling }} search={jaarVan} preload={false}>
          {t.keuze.opKaart(naam)}
        </Koppeling>
      </p>
      {rij.grondslag && (
        <p>
          <strong>{t.indeling.grondslag}:</strong> {rij.grondslag}
        </p>
      )}
      <p>
        <strong>{t.indeling.herkomst}:</strong> {editie.wijze} {editie.bron}.
      </p>
      {[rij.gebreken, editie.gebreken].filter(Boolean).map((gebrek) => (
        <p key={gebrek}>
          <strong>{t.indeling.letOp}:</strong> {gebrek}
        </p>
      ))}
    </div>
  );
}

/** How the memberships of this year are known: nothing when observed, else a label that says so. */
export function Basismerk({ editie }: { readonly editie: Indeling['editie'] }) {
  const { t } = useTaal();
  if (isEigen(editie.indeling)) return <Merkje>{t.indeling.eigen}</Merkje>;
  if (editie.deels === true) return <Merkje toon="let-op">{t.indeling.deels}</Merkje>;
  if (editie.basis === 'waargenomen') return <Merkje>{t.indeling.waargenomen}</Merkje>;
  const ouder = editie.oorsprongjaar !== editie.jaar;
  return (
    <Merkje toon="let-op">
      {ouder ? t.indeling.afgeleidUit(String(editie.oorsprongjaar)) : t.indeling.afgeleid}
    </Merkje>
  );
}
