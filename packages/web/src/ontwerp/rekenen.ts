import type { Atlas, Labels, Ontwerp, Ontwerpantwoord, Ontwerpopgave, Ontwerpstand } from '@samenhang/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Bericht } from './berichten.ts';
import { encodeKaart } from './kaartcode.ts';
import { slimAtlas } from './opgave.ts';
import { startWerk } from './rekenaar.ts';

/** What the worker is busy with. */
export interface Bezig {
  readonly bewijs: boolean;
  /** `performance.now()` at the start. */
  readonly begin: number;
  readonly tijdMs: number;
  readonly laden: boolean;
  /** The best map so far. */
  readonly stand?: Ontwerpstand;
}

/** What is known of a map that was computed on this page. */
export interface Bekend extends Pick<Ontwerp, 'waarde' | 'grens' | 'gat' | 'bewezen'> {
  readonly gestopt: boolean;
}

/** A run that ended without a map. */
export type Mislukt =
  | Exclude<Ontwerpantwoord, Ontwerp>
  | { readonly soort: 'kapot'; readonly bijLaden: boolean };

export interface Rekenen {
  readonly bezig: Bezig | undefined;
  readonly mislukt: Mislukt | undefined;
  /** What this page computed about a map for the question of now; undefined for a map from elsewhere. */
  readonly bekendVan: (kaart: string) => Bekend | undefined;
  readonly start: (bewijs: boolean, vanaf?: readonly Labels[]) => void;
  readonly stop: () => void;
}

interface Bronnen {
  readonly atlas: Atlas | undefined;
  readonly opgave: Ontwerpopgave | undefined;
  /** Seconds that a run may take. */
  readonly tijd: number;
  /** A map is there: it goes into the address. */
  readonly onKaart: (kaart: string) => void;
}

function codesOf({ gemeenten }: Atlas): string[] {
  return gemeenten.map(({ code }) => code);
}

/** What a message of the worker does to what is shown as busy. */
function withMessage(bezig: Bezig, bericht: Bericht): Bezig {
  if (bericht.soort === 'fase')
    return { ...bezig, laden: bericht.fase === 'laden', begin: performance.now() };
  return bericht.soort === 'stand' ? { ...bezig, stand: bericht.stand } : bezig;
}

/** Runs the engine in a worker for the question of now. Another question ends what is running. */
export function useRekenen({ atlas, opgave, tijd, onKaart }: Bronnen): Rekenen {
  const [bezig, setBezig] = useState<Bezig>();
  const [mislukt, setMislukt] = useState<Mislukt>();
  const [bekend, setBekend] = useState<ReadonlyMap<string, Bekend>>(new Map());
  const einde = useRef<(() => void) | undefined>(undefined);
  const vraag = JSON.stringify(opgave);

  const end = useCallback(() => {
    einde.current?.();
    einde.current = undefined;
    setBezig(undefined);
  }, []);
  useEffect(() => {
    // Runs when the question changes, and when the page is left.
    void vraag;
    return () => {
      end();
      setMislukt(undefined);
    };
  }, [vraag, end]);

  const keep = (lagen: readonly Labels[], weet: Bekend) => {
    if (!atlas) return;
    const kaart = encodeKaart(lagen, codesOf(atlas));
    setBekend((oud) => new Map(oud).set(`${vraag} ${kaart}`, weet));
    onKaart(kaart);
  };
  const hear = (bericht: Bericht, laden: boolean) => {
    setBezig((nu) => nu && withMessage(nu, bericht));
    if (bericht.soort === 'kapot') {
      end();
      setMislukt({ soort: 'kapot', bijLaden: laden });
    } else if (bericht.soort === 'antwoord') {
      end();
      const { antwoord } = bericht;
      if (antwoord.soort === 'ontwerp')
        keep(
          antwoord.lagen.map(({ labels }) => labels),
          { ...antwoord, gestopt: false },
        );
      else setMislukt(antwoord);
    }
  };
  const start: Rekenen['start'] = (bewijs, vanaf) => {
    if (!atlas || !opgave) return;
    end();
    setMislukt(undefined);
    setBezig({ bewijs, begin: performance.now(), tijdMs: tijd * 1000, laden: bewijs });
    let laden = bewijs;
    einde.current = startWerk(
      {
        soort: 'ontwerp',
        atlas: slimAtlas(atlas, opgave),
        opgave: { ...opgave, tijd },
        bewijs,
        ...(vanaf ? { start: vanaf } : {}),
      },
      (bericht) => {
        if (bericht.soort === 'fase') laden = bericht.fase === 'laden';
        hear(bericht, laden);
      },
    );
  };
  return {
    bezig,
    mislukt,
    bekendVan: (kaart) => bekend.get(`${vraag} ${kaart}`),
    start,
    stop: () => {
      const stand = bezig?.stand;
      end();
      if (stand) keep(stand.lagen, { waarde: stand.waarde, bewezen: false, gestopt: true });
    },
  };
}
