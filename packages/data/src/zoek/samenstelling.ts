/** Dutch writes compounds as one word: "jeugdhulpregio" is found by jeugdhulp, and finds it. */

/** Parts are at least so long: shorter ones stand in words by chance. */
const KORTST = 4;
/** Before letters that tie, a part is longer: "ziens" is not of zien. */
const KORTST_GEBONDEN = 5;
/** What ties the parts of a compound: belasting-s-kantoor, gemeente-n-fonds. */
const TUSSEN = ['', 's', 'en', 'n', 'e'];
/** Endings that look like words and are none. */
const ACHTERVOEGSELS = new Set([
  'baar',
  'heid',
  'lijk',
  'loos',
  'schap',
  'ingen',
  'eren',
  'elijke',
  'heden',
  'ende',
]);

/**
 * The parts of a compound, as far as all of them are words that are known: as few as possible, the longest first part
 * first. Empty for what is no compound of known words.
 *
 * @param known whether a word occurs by itself.
 */
export function splitSamenstelling(woord: string, known: (woord: string) => boolean): readonly string[] {
  return woord.length < 2 * KORTST || woord.length > 40 ? [] : (divide(woord, known, 3) ?? []);
}

/** In two parts if that can be, else in more, up to a number. */
function divide(woord: string, known: (woord: string) => boolean, hoogstens: number): string[] | undefined {
  for (let delen = 2; delen <= hoogstens; delen++) {
    const gevonden = divideIn(woord, known, delen);
    if (gevonden) return gevonden;
  }
  return undefined;
}

const isPart = (deel: string, known: (woord: string) => boolean): boolean =>
  deel.length >= KORTST && !ACHTERVOEGSELS.has(deel) && known(deel);

/** The letters that may tie a first part of so many letters to what follows it. */
function linksAt(woord: string, snede: number): readonly string[] {
  const mag = snede < KORTST_GEBONDEN ? [''] : TUSSEN;
  return mag.filter((tussen) => woord.startsWith(tussen, snede));
}

/** In exactly so many parts. */
function divideIn(woord: string, known: (woord: string) => boolean, delen: number): string[] | undefined {
  if (delen === 1) return isPart(woord, known) ? [woord] : undefined;
  for (let snede = woord.length - KORTST; snede >= KORTST; snede--) {
    const eerste = woord.slice(0, snede);
    if (!isPart(eerste, known)) continue;
    for (const tussen of linksAt(woord, snede)) {
      const rest = divideIn(woord.slice(snede + tussen.length), known, delen - 1);
      if (rest) return [eerste, ...rest];
    }
  }
  return undefined;
}
