import type { Instelfout } from '@samenhang/server';

const zinnen: Readonly<Record<Instelfout['code'], string>> = {
  ontbreekt:
    'ontbreekt. Die is nodig om aan te melden met een account van de organisatie (SAMENHANG_OIDC_ADRES).',
  'geen-adres': 'is geen adres van een website, zoals https://login.voorbeeld.nl.',
  'geen-https': 'begint niet met https. Alleen op deze machine zelf mag het zonder.',
  'geen-regels':
    'is geen lijst van regels, zoals [{"waarde":"samenhang","organisatie":"GM0363","rol":"adviseur"}].',
  'geen-domein': 'is geen lijst van domeinen, zoals voorbeeld.nl.',
};

/** Which settings are wrong, a line each; undefined where the error is another. The server need not be loaded. */
export function describeInstelfout(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('fouten' in error)) return undefined;
  return (error.fouten as readonly Instelfout[])
    .map(({ variabele, code }) => `${variabele} ${zinnen[code]}`)
    .join('\n');
}
