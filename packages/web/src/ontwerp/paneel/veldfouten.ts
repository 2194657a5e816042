import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react';

/** Fields with something wrong in them: the id of each, and how it is called. */
export interface Veldfouten {
  readonly fouten: ReadonlyMap<string, string>;
  readonly zet: (id: string, naam: string | undefined) => void;
}

const geen: Veldfouten = { fouten: new Map(), zet: () => undefined };

/** What is wrong in the fields of the question: as long as anything is, nothing is computed. */
export const VeldfoutenContext = createContext(geen);

/** The faults of a page, to be handed down. */
export function useVeldfouten(): Veldfouten {
  const [fouten, setFouten] = useState<ReadonlyMap<string, string>>(new Map());
  const zet = useCallback((id: string, naam: string | undefined) => {
    setFouten((oud) => {
      if (oud.get(id) === naam) return oud;
      const nieuw = new Map(oud);
      if (naam === undefined) nieuw.delete(id);
      else nieuw.set(id, naam);
      return nieuw;
    });
  }, []);
  return useMemo(() => ({ fouten, zet }), [fouten, zet]);
}

/** Tells the page that something is wrong in a field, until it is mended or gone. */
export function useVeldfout(id: string, naam: string | undefined): void {
  const { zet } = useContext(VeldfoutenContext);
  useEffect(() => {
    zet(id, naam);
    return () => zet(id, undefined);
  }, [zet, id, naam]);
}

/** Brings the keyboard to a field, also in a part that is folded away. */
function focusVeld(id: string): void {
  const veld = document.getElementById(id);
  veld?.closest('details')?.setAttribute('open', '');
  veld?.focus();
}

/** Begins something, unless the question has a field of which nobody knows what it says: that field is gone to. */
export function useBegin(): { readonly begin: (start: () => void) => void; readonly geweigerd: string[] } {
  const { fouten } = useContext(VeldfoutenContext);
  const [geweigerd, setGeweigerd] = useState(false);
  return {
    begin: (start) => {
      const [eerste] = fouten.keys();
      setGeweigerd(eerste !== undefined);
      if (eerste === undefined) start();
      else focusVeld(eerste);
    },
    geweigerd: geweigerd ? [...fouten.values()] : [],
  };
}
