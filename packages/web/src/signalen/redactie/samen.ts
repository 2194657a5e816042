import { SIGNAALVELDEN, type Signaalinhoud } from '@samenhang/core/signaal';

const mostOf = (veld: keyof Signaalinhoud): number =>
  SIGNAALVELDEN.find((rij) => rij.veld === veld)?.hoogstens ?? 0;

/** What all have alike; `anders` where they differ. */
function alike<T>(waarden: readonly T[], anders: T): T {
  const [eerste] = waarden;
  const gelijk = waarden.every((waarde) => JSON.stringify(waarde) === JSON.stringify(eerste));
  return eerste !== undefined && gelijk ? eerste : anders;
}

function joined(delen: readonly string[], veld: keyof Signaalinhoud): string {
  return [...new Set(delen.filter((deel) => deel !== ''))].join('\n\n').slice(0, mostOf(veld));
}

/**
 * What a signal that tells several together begins with: their texts below one another, all that any of them names (as far
 * as fits), and of what can be only one thing that in which they agree.
 */
export function joinInhoud(inhouden: readonly [Signaalinhoud, ...Signaalinhoud[]]): Signaalinhoud {
  const [eerste] = inhouden;
  const all = <T>(veld: 'taken' | 'naden' | 'wetten', waarden: readonly T[]) =>
    [...new Set(waarden)].slice(0, mostOf(veld));
  const each = <K extends keyof Signaalinhoud>(veld: K) => inhouden.map((inhoud) => inhoud[veld]);
  return {
    titel: eerste.titel,
    wat: joined(each('wat'), 'wat'),
    behoefte: alike(each('behoefte'), null),
    taken: all('taken', each('taken').flat()),
    naden: all('naden', each('naden').flat()),
    wetten: all('wetten', each('wetten').flat()),
    artikel: alike(each('artikel'), null),
    indeling: alike(each('indeling'), null),
    regeling: alike(each('regeling'), null),
    gebied: alike(each('gebied'), null),
    hoeVaak: alike(each('hoeVaak'), 'onbekend'),
    geprobeerd: joined(each('geprobeerd'), 'geprobeerd'),
    zouHelpen: joined(each('zouHelpen'), 'zouHelpen'),
    rol: eerste.rol,
  };
}
