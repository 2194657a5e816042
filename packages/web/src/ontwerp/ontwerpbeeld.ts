import {
  type Atlas,
  decodeKaart,
  type Editie,
  type Kaartfout,
  Ontwerpmeter,
  type Ontwerpopgave,
  openBound,
} from '@samenhang/core';
import type { Labels } from '@samenhang/motor';
import { useCallback, useMemo, useState } from 'react';
import { type Jaarbeeld, useJaarbeeld } from '../atlas/index.ts';
import { type GekozenIndelingen, type Standbeheer, useGekozen } from '../keuze/index.ts';
import { measureOntwerp, type Ontwerpcijfers } from './beeld.ts';
import { type Bekend, type Rekenen, useRekenen } from './rekenen/rekenen.ts';
import { makeOpgave, todayOf } from './vraag/opgave.ts';
import type { Vraagwijziging } from './vraag/vraag.ts';
import { useToetsen, useVraag, type Vraagbeheer } from './vraag/vraagbeheer.ts';

/** The map on the screen: what it is, and where it comes from. */
export interface Getoond {
  readonly lagen: readonly Labels[];
  /** `bezig`: the worker may still better it; `oud`: an answer to the question before this one. */
  readonly vanwaar: 'bezig' | 'berekend' | 'getekend' | 'link' | 'oud';
}

export interface Ontwerpbeeld {
  readonly beheer: Vraagbeheer;
  readonly keuzebeheer: Standbeheer;
  readonly beeld: Jaarbeeld;
  readonly gekozen: GekozenIndelingen | undefined;
  readonly opgave: Ontwerpopgave | undefined;
  /** Measures maps for this question. */
  readonly meter: Ontwerpmeter | undefined;
  readonly vandaag: Editie | undefined;
  readonly rekenen: Rekenen;
  readonly getoond: Getoond | undefined;
  readonly bekend: Bekend | undefined;
  /** Why the map of the link cannot be shown. */
  readonly kaartfout: Kaartfout | undefined;
}

/** The same object as long as it says the same. */
function useGelijk<T>(waarde: T | undefined): T | undefined {
  const tekst = waarde === undefined ? undefined : JSON.stringify(waarde);
  return useMemo(() => (tekst === undefined ? undefined : (JSON.parse(tekst) as T)), [tekst]);
}

function useKaart(atlas: Atlas | undefined, kaart: string | undefined) {
  return useMemo(
    () =>
      atlas && kaart !== undefined
        ? decodeKaart(
            kaart,
            atlas.gemeenten.map(({ code }) => code),
          )
        : undefined,
    [atlas, kaart],
  );
}

/** Remembers the last map of the address, for when the question changes. */
function useVorige(kaart: string | undefined): string | undefined {
  const [vorige, setVorige] = useState<string>();
  if (kaart !== undefined && kaart !== vorige) setVorige(kaart);
  return kaart ?? vorige;
}

/** The panel of the choice speaks of the address; here the question is more than that. */
function keuzebeheerVan({ vraag, wijzig }: Vraagbeheer): Standbeheer {
  return {
    stand: vraag,
    wijzig: (wijziging) => {
      const { jaar, indelingen, gewichten } = wijziging;
      wijzig({
        ...('jaar' in wijziging ? { jaar } : {}),
        ...('indelingen' in wijziging ? { indelingen } : {}),
        ...('gewichten' in wijziging ? { gewichten } : {}),
      } satisfies Vraagwijziging);
    },
  };
}

/** What the link tells of its map, as far as it is of this question and these data. */
function useLinkgrens(
  atlas: Atlas | undefined,
  opgave: Ontwerpopgave | undefined,
  nu: ReturnType<typeof useKaart>,
): Bekend | undefined {
  return useMemo(() => {
    const weet = atlas && opgave && nu?.ok ? openBound(atlas, opgave, nu.lagen, nu.grens) : undefined;
    return weet && { ...weet, gestopt: false, uitLink: true };
  }, [atlas, opgave, nu]);
}

function useGetoond(
  atlas: Atlas | undefined,
  opgave: Ontwerpopgave | undefined,
  kaart: string | undefined,
  rekenen: Rekenen,
  isGetekend: boolean,
) {
  const nu = useKaart(atlas, kaart);
  const link = useLinkgrens(atlas, opgave, nu);
  const vorige = useKaart(atlas, useVorige(kaart));
  const stand = rekenen.bezig?.stand;
  const zelf = kaart === undefined ? undefined : rekenen.bekendVan(kaart);
  const berekend = zelf !== undefined;
  const getoond = useMemo((): Getoond | undefined => {
    if (stand) return { lagen: stand.lagen, vanwaar: 'bezig' };
    if (nu?.ok) return { lagen: nu.lagen, vanwaar: isGetekend ? 'getekend' : berekend ? 'berekend' : 'link' };
    return nu === undefined && vorige?.ok ? { lagen: vorige.lagen, vanwaar: 'oud' } : undefined;
  }, [stand, nu, vorige, berekend, isGetekend]);
  return { getoond, bekend: zelf ?? link, kaartfout: nu?.ok === false ? nu.fout : undefined };
}

/** Everything that the screen shows: the question, the map, and what runs. */
export function useOntwerpbeeld(): Ontwerpbeeld {
  const beheer = useVraag();
  const { vraag, noteer } = beheer;
  useToetsen(beheer);
  const beeld = useJaarbeeld(vraag.jaar);
  const { atlas } = beeld;
  const gekozen = useGekozen(atlas, vraag);
  const opgave = useGelijk(atlas && gekozen ? makeOpgave(atlas, gekozen, vraag) : undefined);
  const onKaart = useCallback((kaart: string) => noteer({ kaart }), [noteer]);
  const rekenen = useRekenen({ atlas, opgave, tijd: vraag.tijd, onKaart });
  return {
    beheer,
    keuzebeheer: keuzebeheerVan(beheer),
    beeld,
    gekozen,
    opgave,
    meter: useMemo(() => (atlas && opgave ? Ontwerpmeter.build(atlas, opgave) : undefined), [atlas, opgave]),
    vandaag: useMemo(
      () =>
        atlas ? todayOf(atlas, vraag.vandaag === undefined ? {} : { vandaag: vraag.vandaag }) : undefined,
      [atlas, vraag.vandaag],
    ),
    rekenen,
    ...useGetoond(atlas, opgave, vraag.kaart, rekenen, beheer.getekendVanaf(vraag.kaart ?? '') !== undefined),
  };
}

/** The figures of the map on the screen; undefined while it still changes. */
export function useCijfers(
  { beeld, gekozen, meter, getoond }: Ontwerpbeeld,
  laag: number,
): Ontwerpcijfers | undefined {
  const { atlas } = beeld;
  return useMemo(
    () =>
      atlas && gekozen && meter && getoond && getoond.vanwaar !== 'bezig' && getoond.vanwaar !== 'oud'
        ? measureOntwerp({ atlas, meter, gekozen, lagen: getoond.lagen, laag })
        : undefined,
    [atlas, gekozen, meter, getoond, laag],
  );
}
