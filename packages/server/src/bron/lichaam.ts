import { indexOfGemeente } from '@samenhang/core';
import {
  type DossierAntwoord,
  findTekst,
  findTeksten,
  type Lichaam,
  listBeslissers,
  listDeelnemers,
  listOnbekend,
  listUittreding,
  listVerbonden,
  listVragen,
  measureGeld,
  type OpleggerAntwoord,
  weighStem,
} from '@samenhang/core/dossier';
import type { EigendagAntwoord } from '@samenhang/core/kalender';
import type { Bron } from './bron.ts';
import type { Kennis } from './kalender/index.ts';
import type { Kalenderspraak } from './spraak.ts';

/** A body that the register lacks, by what organisations added of it. */
interface Eigenlichaam extends Lichaam {
  readonly id: string;
  readonly naam: string;
}

/** For which council, with how many inhabitants, in which words, and from what was filled in. */
export interface Lichaamvraag {
  readonly kennis: Kennis;
  readonly code: string;
  readonly inwoners: number | null;
  readonly spraak: Kalenderspraak;
}

function bodyOf(kennis: Kennis, { id, naam }: { readonly id: string; readonly naam: string }): Eigenlichaam {
  const beeld = kennis.imageOf({ soort: 'lichaam', id });
  return { id, naam, beeld, deelnemers: listDeelnemers(beeld) };
}

/** What it is and is for; its legal form in words where nobody told it. */
function presentAard({ beeld }: Eigenlichaam, { t }: Kalenderspraak) {
  return {
    vorm: findTekst(beeld, { veld: 'rechtsvorm' }) ?? t.dossier.eigenVorm,
    beleidsvelden: [...findTeksten(beeld, { veld: 'beleidsvelden' })],
    belang: findTekst(beeld, { veld: 'belang' }),
  };
}

function geldOf(lichaam: Eigenlichaam, { code, inwoners }: Lichaamvraag) {
  const geld = measureGeld(lichaam, code, inwoners);
  return geld && { ...geld, soortgenoten: null };
}

/** The bodies that the register lacks in which the gemeente takes part, as rows of its dossier. */
export function presentLichamen(
  vraag: Lichaamvraag,
  dagen: readonly EigendagAntwoord[],
): readonly DossierAntwoord['regelingen'][number][] {
  const { kennis, code, spraak } = vraag;
  return kennis.bodiesOf(code).map((een) => {
    const lichaam = bodyOf(kennis, een);
    const volgende = dagen.find(({ over }) => over.soort === 'lichaam' && over.id === een.id);
    return {
      soort: 'lichaam',
      id: een.id,
      naam: een.naam,
      ...presentAard(lichaam, spraak),
      gemeenten: lichaam.deelnemers.filter((deelnemer) => deelnemer.startsWith('GM')).length,
      controles: [],
      volgende: volgende ? { datum: volgende.datum, naam: volgende.naam, wie: een.naam } : null,
      geld: geldOf(lichaam, vraag),
      verbonden: listVerbonden(lichaam.beeld),
    };
  });
}

/** Participants by name, where it is a gemeente of today; else by the number that was filled in. */
function nameDeelnemers(bron: Bron, deelnemers: readonly string[]): OpleggerAntwoord['deelnemers'] {
  const atlas = bron.atlas(bron.laatsteJaar);
  return deelnemers
    .map((deelnemer) => {
      const plek = atlas && indexOfGemeente(atlas, deelnemer);
      const naam = plek === undefined ? undefined : atlas?.gemeenten[plek]?.naam;
      return { naam: naam ?? deelnemer, gemeente: deelnemer.startsWith('GM') ? deelnemer : null };
    })
    .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'));
}

/** What the sheet of such a body has beside what every sheet has; undefined where the gemeente takes no part in it. */
export function presentLichaamdeel(
  bron: Bron,
  vraag: Lichaamvraag,
  id: string,
): Omit<OpleggerAntwoord, 'gemeente' | 'vanaf' | 'peildatum' | 'raad' | 'stukken' | 'eigen'> | undefined {
  const { kennis, code, spraak } = vraag;
  const een = kennis.bodiesOf(code).find((lichaam) => lichaam.id === id);
  if (!een) return undefined;
  const lichaam = bodyOf(kennis, een);
  const { beeld, deelnemers } = lichaam;
  const aard = presentAard(lichaam, spraak);
  const feiten = {
    punten: [],
    geld: geldOf(lichaam, vraag),
    stem: weighStem(lichaam, code),
    controles: [],
    evaluatie: findTekst(beeld, { veld: 'evaluatie' }),
    uittreding: listUittreding(beeld, code),
  };
  return {
    regeling: {
      soort: 'lichaam',
      id,
      naam: een.naam,
      titel: een.naam,
      ...aard,
      taken: [],
      bevoegdheden: [...findTeksten(beeld, { veld: 'bevoegdheden' })],
      grondslag: [...findTeksten(beeld, { veld: 'grondslag' })],
      besluit: findTekst(beeld, { veld: 'besluit' }),
      vanKracht: findTekst(beeld, { veld: 'van_kracht' }),
      tot: findTekst(beeld, { veld: 'tot' }),
    },
    ...feiten,
    beslissers: listBeslissers(aard.vorm, []),
    deelnemers: nameDeelnemers(bron, deelnemers),
    vragen: listVragen(feiten),
    onbekend: listOnbekend(feiten),
  };
}
