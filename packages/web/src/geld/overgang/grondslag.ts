import type { Atlas } from '@samenhang/core';
import {
  buildVoorbeeld,
  indelingOfOnderwerp,
  type Scenario,
  type Scenariofeiten,
} from '@samenhang/core/geld/scenario';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { andereNamenVan, type Jaarbeeld, takentabelVraag, useJaarbeeld } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { type Overgangadres, readLeden } from '../adres.ts';
import { geldonderwerpenVraag, uitkeringenVraag } from '../uitkeringen/vragen.ts';

/** What a scenario begins with: the money of a task, who belongs together, and the facts to compute with. */
export interface Grondslag {
  readonly atlas: Atlas;
  readonly beeld: Jaarbeeld;
  readonly begin: Scenario;
  /** All but the key figures, which each key asks for itself. */
  readonly feiten: Omit<Scenariofeiten, 'kerncijfers'>;
  readonly onderwerp: string;
  readonly jaar: number;
  /** Codes of the gemeenten of which it is not known to whom they belong. */
  readonly onbekend: readonly string[];
}

const eersteOnderwerp = 'Maatschappelijke opvang';
const eersteJaar = 2010;
/** Of a client, in euro: nobody knows it, so it says that it is an assumption. */
export const prijs = 40_000;

/** The subject and year that the address asks for, if there is such money; opvang in 2010 otherwise. */
function useOnderwerp({
  onderwerp = eersteOnderwerp,
  jaar = eersteJaar,
}: Pick<Overgangadres, 'onderwerp' | 'jaar'>) {
  const onderwerpen = useQuery(geldonderwerpenVraag);
  const bekend = onderwerpen.data?.find(
    (o) => o.onderwerp.toLowerCase() === onderwerp.toLowerCase() && o.jaren.includes(jaar),
  );
  const gekozen = bekend
    ? { onderwerp: bekend.onderwerp, jaar }
    : { onderwerp: eersteOnderwerp, jaar: eersteJaar };
  const uitkeringen = useQuery({
    ...uitkeringenVraag(gekozen.onderwerp, gekozen.jaar),
    enabled: onderwerpen.data !== undefined,
  });
  return { ...gekozen, onderwerpen, uitkeringen };
}

/** Everything to begin with, as it comes in. @param bestand a scenario of a file, in place of the first one. */
export function useGrondslag(adres: Overgangadres, bestand: Scenario | undefined) {
  const { t } = useTaal();
  // What was kept or saved says itself whose money it was.
  const { onderwerp, jaar, onderwerpen, uitkeringen } = useOnderwerp(bestand?.oudGeld.uitkering ?? adres);
  const taken = useQuery(takentabelVraag);
  const beeld = useJaarbeeld(bestand?.jaar);
  const { atlas } = beeld;
  const { leden } = adres;
  const grondslag = useMemo((): Omit<Grondslag, 'beeld'> | undefined => {
    if (!atlas || !uitkeringen.data || !taken.data) return undefined;
    const andereNamen = andereNamenVan(atlas);
    const rijen = uitkeringen.data.ontvangers.map((o) => ({ ...o, onderwerp, jaar }));
    const { scenario, onbekend } = buildVoorbeeld({
      naam: t.geld.scherm.naam(onderwerp, String(jaar)),
      atlas,
      andereNamen,
      indeling: indelingOfOnderwerp(taken.data, onderwerp),
      onderwerp,
      jaar,
      uitkeringen: rijen,
      leden: readLeden(leden),
      prijs,
      bronnen: {
        besluit: t.geld.uitkeringen.besluit(uitkeringen.data.bijlagen.join(', ')),
        eigen: t.geld.scherm.eigen,
      },
    });
    return {
      atlas,
      begin: bestand ?? scenario,
      feiten: { atlas, andereNamen, uitkeringen: rijen },
      onderwerp,
      jaar,
      onbekend: bestand ? [] : onbekend.map((g) => atlas.gemeenten[g]?.code ?? ''),
    };
  }, [atlas, uitkeringen.data, taken.data, onderwerp, jaar, leden, bestand, t]);
  const fout = [onderwerpen, uitkeringen, taken].find((vraag) => vraag.error)?.error ?? beeld.fout;
  return { grondslag: grondslag && { ...grondslag, beeld }, fout };
}
