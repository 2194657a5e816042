const plek = 'samenhang:licht';

/** What a visitor can choose: as the device is set, by day, by night. */
export const lichten = ['systeem', 'licht', 'donker'] as const;
export type Licht = (typeof lichten)[number];

/** What was chosen before on this device. */
export function bewaardLicht(): Licht {
  try {
    const bewaard = localStorage.getItem(plek);
    return lichten.find((licht) => licht === bewaard) ?? 'systeem';
  } catch {
    return 'systeem';
  }
}

/** Puts the page in this light. */
export function applyLicht(licht: Licht): void {
  document.documentElement.dataset.licht = licht;
}

/** Remembers the light on this device. */
export function keepLicht(licht: Licht): void {
  try {
    localStorage.setItem(plek, licht);
  } catch {
    // Storage is closed in this browser: the light holds until the page is left.
  }
}
