/** From checked cells to typed rows. Only called when a table is whole. */
import type {
  Basis,
  BuurRij,
  Buursoort,
  EditieRij,
  GemeenteRij,
  HerindelingRij,
  IndelingRij,
  LidmaatschapRij,
  PostcodeRij,
  RegioRij,
} from '@samenhang/core';
import { mapRijen, orNull, split, toNumber } from './rij.ts';
import type { Tabel } from './tabel.ts';

export interface WoonwerkRij {
  readonly jaar: number;
  readonly van: string;
  readonly naar: string;
  readonly banen: number;
}

export interface RegelingRij {
  readonly rooId: string;
  readonly naam: string;
  readonly vorm: string;
  readonly citeertitel: string | null;
  readonly vanKracht: string;
  /** First day on which this version is no longer in force; `null` while it is. */
  readonly tot: string | null;
  readonly lichaam: string | null;
  readonly tooi: string | null;
  readonly vorigeVersie: string | null;
  readonly volgendeVersie: string | null;
  readonly bevoegdheden: readonly string[];
  readonly grondslag: readonly string[];
  readonly beleidsvelden: readonly string[];
  readonly belang: string | null;
  readonly bronhouder: string | null;
  readonly besluit: string | null;
}

export interface DeelnameRij {
  readonly regeling: string;
  readonly deelnemer: string;
  readonly naam: string;
  readonly soort: string | null;
  readonly gemeente: string | null;
  readonly sinds: string | null;
  readonly organen: readonly string[];
  readonly verdeelsleutel: string | null;
}

export interface GeldRij {
  readonly bijlage: string;
  readonly artikel: string;
  readonly onderwerp: string;
  readonly jaar: number | null;
  readonly kolom: string;
  readonly ontvanger: string;
  readonly gemeente: string | null;
  readonly euro: number;
}

export interface KenmerkRij {
  readonly kenmerk: string;
  readonly naam: string;
  readonly eenheid: string;
  readonly jaren: readonly number[];
  readonly bron: string;
}

export interface KerncijferRij {
  readonly jaar: number;
  readonly gemeente: string;
  readonly kenmerk: string;
  readonly waarde: number;
}

export function toGemeenten(tabel: Tabel | undefined): GemeenteRij[] {
  return mapRijen(tabel, (cel) => ({
    jaar: Number(cel('jaar')),
    gemeente: cel('gemeente'),
    naam: cel('naam'),
    inwoners: toNumber(cel('inwoners')),
  }));
}

export function toHerindelingen(tabel: Tabel | undefined): HerindelingRij[] {
  return mapRijen(tabel, (cel) => ({
    datum: cel('datum'),
    van: cel('van'),
    naar: cel('naar'),
    blijftBestaan: cel('blijft_bestaan') === 'true',
  }));
}

export function toIndelingen(tabel: Tabel | undefined): IndelingRij[] {
  return mapRijen(tabel, (cel) => ({
    indeling: cel('indeling'),
    naam: cel('naam'),
    naamEn: cel('naam_en'),
    domein: cel('domein'),
    verplichting: cel('verplichting'),
    grondslag: cel('grondslag'),
    bron: cel('bron'),
    licentie: cel('licentie'),
    omschrijving: cel('omschrijving'),
    omschrijvingEn: cel('omschrijving_en'),
    gebreken: cel('gebreken'),
  }));
}

export function toEdities(tabel: Tabel | undefined): EditieRij[] {
  return mapRijen(tabel, (cel) => ({
    indeling: cel('indeling'),
    jaar: Number(cel('jaar')),
    basis: cel('basis') as Basis,
    wijze: cel('wijze'),
    bron: cel('bron'),
    licentie: cel('licentie'),
    gebreken: cel('gebreken'),
    zonderRegio: split(cel('zonder_regio'), ' '),
  }));
}

export function toRegios(tabel: Tabel | undefined): RegioRij[] {
  return mapRijen(tabel, (cel) => ({
    indeling: cel('indeling'),
    jaar: Number(cel('jaar')),
    regio: cel('regio'),
    naam: cel('naam'),
  }));
}

export function toLidmaatschap(tabel: Tabel | undefined): LidmaatschapRij[] {
  return mapRijen(tabel, (cel) => ({
    indeling: cel('indeling'),
    jaar: Number(cel('jaar')),
    gemeente: cel('gemeente'),
    regio: cel('regio'),
    aandeel: Number(cel('aandeel')),
  }));
}

export function toBuren(tabel: Tabel | undefined): BuurRij[] {
  return mapRijen(tabel, (cel) => ({
    jaar: Number(cel('jaar')),
    gemeente: cel('gemeente'),
    buur: cel('buur'),
    soort: cel('soort') as Buursoort,
  }));
}

export function toPostcodes(tabel: Tabel | undefined): PostcodeRij[] {
  return mapRijen(tabel, (cel) => ({
    postcode: Number(cel('postcode')),
    gemeente: cel('gemeente'),
    swvPo: orNull(cel('swv_po')),
    swvVo: orNull(cel('swv_vo')),
  }));
}

export function toWoonwerk(tabel: Tabel | undefined): WoonwerkRij[] {
  return mapRijen(tabel, (cel) => ({
    jaar: Number(cel('jaar')),
    van: cel('van'),
    naar: cel('naar'),
    banen: Number(cel('banen')),
  }));
}

export function toRegelingen(tabel: Tabel | undefined): RegelingRij[] {
  return mapRijen(tabel, (cel) => ({
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
  }));
}

export function toDeelnames(tabel: Tabel | undefined): DeelnameRij[] {
  return mapRijen(tabel, (cel) => ({
    regeling: cel('regeling'),
    deelnemer: cel('deelnemer'),
    naam: cel('naam'),
    soort: orNull(cel('soort')),
    gemeente: orNull(cel('gemeente')),
    sinds: orNull(cel('sinds')),
    organen: split(cel('organen'), '|'),
    verdeelsleutel: orNull(cel('verdeelsleutel')),
  }));
}

export function toGeld(tabel: Tabel | undefined): GeldRij[] {
  return mapRijen(tabel, (cel) => ({
    bijlage: cel('bijlage'),
    artikel: cel('artikel'),
    onderwerp: cel('onderwerp'),
    jaar: toNumber(cel('jaar')),
    kolom: cel('kolom'),
    ontvanger: cel('ontvanger'),
    gemeente: orNull(cel('gemeente')),
    euro: Number(cel('euro')),
  }));
}

export function toKenmerken(tabel: Tabel | undefined): KenmerkRij[] {
  return mapRijen(tabel, (cel) => ({
    kenmerk: cel('kenmerk'),
    naam: cel('naam'),
    eenheid: cel('eenheid'),
    jaren: split(cel('jaren'), ' ').map(Number),
    bron: cel('bron'),
  }));
}

export function toKerncijfers(tabel: Tabel | undefined): KerncijferRij[] {
  return mapRijen(tabel, (cel) => ({
    jaar: Number(cel('jaar')),
    gemeente: cel('gemeente'),
    kenmerk: cel('kenmerk'),
    waarde: Number(cel('waarde')),
  }));
}
