/** The gemeenschappelijke regelingen of the register. */
import { REGELINGVORMEN } from '@samenhang/core';
import { type Celtabel, type Foutenlijst, listRegels, orNull, split } from '../../cellen/index.ts';
import {
  datum,
  defineTabel,
  mogelijkDatum,
  mogelijkTekst,
  type Rij,
  tekst,
  verwijs,
  WEBADRES,
} from '../vorm.ts';

export const regelingen = defineTabel({
  naam: 'regelingen',
  pad: 'regelingen.csv',
  titel: 'Gemeenschappelijke regelingen',
  beschrijving: 'Alle versies van gemeenschappelijke regelingen in het Register van Overheidsorganisaties.',
  velden: [
    tekst('roo_id', 'Het nummer van deze versie in het register.'),
    tekst('naam', 'De naam van de regeling.'),
    tekst('vorm', 'De vorm volgens artikel 8 van de Wgr.', { enum: REGELINGVORMEN }),
    mogelijkTekst('citeertitel', 'De titel waarmee de regeling wordt aangehaald.'),
    datum('van_kracht', 'De eerste dag dat deze versie geldt.'),
    mogelijkDatum('tot', 'De eerste dag dat deze versie niet meer geldt. Leeg als zij nog geldt.'),
    mogelijkTekst('lichaam', 'De naam van het lichaam of de organisatie.'),
    mogelijkTekst('tooi', 'Het webadres van het lichaam in de standaard TOOI.', { pattern: WEBADRES }),
    mogelijkTekst('vorige_versie', 'Het nummer van de vorige versie.'),
    mogelijkTekst('volgende_versie', 'Het nummer van de volgende versie.'),
    mogelijkTekst('bevoegdheden', 'Delegatie, mandaat of attributie, met een streep ertussen.'),
    mogelijkTekst('grondslag', 'De wetten waarop de regeling rust, met een streep ertussen.'),
    mogelijkTekst('beleidsvelden', 'De beleidsvelden, met een streep ertussen.'),
    mogelijkTekst('belang', 'Waarvoor de regeling is getroffen, in de woorden van de regeling.'),
    mogelijkTekst('bronhouder', 'Wie de gegevens in het register bijhoudt.'),
    mogelijkTekst('besluit', 'Het webadres van de tekst van de regeling.', { pattern: WEBADRES }),
  ],
  sleutel: ['roo_id'],
  verwijzingen: [
    verwijs(['vorige_versie'], 'regelingen', ['roo_id']),
    verwijs(['volgende_versie'], 'regelingen', ['roo_id']),
  ],
  verplicht: false,
  rij: (cel) => ({
    rooId: cel('roo_id'),
    naam: cel('naam'),
    vorm: cel('vorm'),
    citeertitel: orNull(cel('citeertitel')),
    vanKracht: cel('van_kracht'),
    tot: orNull(cel('tot')),
    lichaam: orNull(cel('lichaam')),
    tooi: orNull(cel('tooi')),
    vorigeVersie: orNull(cel('vorige_versie')),
    volgendeVersie: orNull(cel('volgende_versie')),
    bevoegdheden: split(cel('bevoegdheden'), '|'),
    grondslag: split(cel('grondslag'), '|'),
    beleidsvelden: split(cel('beleidsvelden'), '|'),
    belang: orNull(cel('belang')),
    bronhouder: orNull(cel('bronhouder')),
    besluit: orNull(cel('besluit')),
  }),
  keur: (tabel, _, fouten) => {
    checkGeldigheid(tabel, fouten);
    checkOpvolging(tabel, fouten);
  },
});

/** A version may be withdrawn on the day it begins, but not before. */
function checkGeldigheid(tabel: Celtabel, fouten: Foutenlijst): void {
  for (const { rij, cel } of listRegels(tabel, ['van_kracht', 'tot'])) {
    if (cel('tot') === '' || cel('tot') >= cel('van_kracht')) continue;
    fouten.add({
      bestand: tabel.bestand,
      rij: tabel.regel(rij),
      kolom: 'tot',
      code: 'volgorde',
      wat: `De regeling geldt niet meer op ${cel('tot')}, voordat zij op ${cel('van_kracht')} begint.`,
      herstel: 'Schrijf bij tot de eerste dag waarop deze versie niet meer geldt.',
    });
  }
}

/** No version follows itself, and who is named as the next names this one as the one before, if any. */
function checkOpvolging(tabel: Celtabel, fouten: Foutenlijst): void {
  const regels = listRegels(tabel, ['roo_id', 'vorige_versie', 'volgende_versie']);
  const bij = new Map(regels.map(({ cel }) => [cel('roo_id'), cel]));
  const paren = [
    ['vorige_versie', 'volgende_versie'],
    ['volgende_versie', 'vorige_versie'],
  ] as const;
  for (const { rij, cel } of regels) {
    for (const [kolom, terug] of paren) {
      const ander = cel(kolom);
      const noemt = bij.get(ander)?.(terug) ?? '';
      const zelf = ander !== '' && ander === cel('roo_id');
      if (!zelf && (noemt === '' || noemt === cel('roo_id'))) continue;
      fouten.add({
        bestand: tabel.bestand,
        rij: tabel.regel(rij),
        kolom,
        code: 'opvolging',
        wat: zelf
          ? `De versie ${ander} noemt zichzelf als ${kolom}.`
          : `De versie ${ander} noemt een andere versie als ${terug}: ${noemt}.`,
        herstel: 'Laat twee versies die op elkaar volgen naar elkaar verwijzen.',
      });
    }
  }
}

/** One version of a regeling; `tot` is the first day on which it is no longer in force, `null` while it is. */
export type RegelingRij = Rij<typeof regelingen>;
