/** Why the machine would not write, in words; other causes keep the code of the operating system. */
const oorzaken: Readonly<Record<string, string>> = {
  ENOSPC: 'de schijf is vol',
  EDQUOT: 'uw ruimte op de schijf is op',
  EFBIG: 'het wordt te groot voor deze schijf',
  EACCES: 'u mag daar niet schrijven',
  EPERM: 'u mag daar niet schrijven',
  EROFS: 'daar kan alleen worden gelezen',
  ENOENT: 'die map is er niet',
  ENOTDIR: 'die map is er niet',
  EISDIR: 'dat is een map',
  ENAMETOOLONG: 'de naam is te lang',
  EPIPE: 'wie de uitvoer las, is gestopt',
};

/** The cause of a failed write, in words and with its code. */
export function describeOorzaak(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'onbekende oorzaak';
  const woorden = oorzaken[code];
  return woorden === undefined ? code : `${woorden}, ${code}`;
}
