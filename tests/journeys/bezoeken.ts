import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The pages that there are, as the router has them. */
export const paginas = [
  ...readFileSync(join(import.meta.dirname, '../../packages/web/src/app/router.tsx'), 'utf8').matchAll(
    /path: '([^']+)'/gu,
  ),
].map(([, pad]) => pad ?? '');

/** Where each is visited, with what makes it full. */
export const bezoeken: readonly (readonly [pagina: string, adres: string])[] = [
  ['/', '/'],
  ['/', '/?weergave=tabel&taal=en'],
  ['/gemeente/$code', '/gemeente/GM1581'],
  ['/indelingen', '/indelingen'],
  ['/indelingen/$id', '/indelingen/jeugdregio?jaar=2016'],
  ['/indelingen/vergelijk', '/indelingen/vergelijk?a=jeugdregio@2016&b=veiligheidsregio@2016'],
  ['/congruentie', '/congruentie'],
  ['/ontwerp', '/ontwerp'],
  ['/regelingen', '/regelingen'],
  ['/regelingen/samen', '/regelingen/samen'],
  ['/regelingen/$id', '/regelingen/22938625'],
  ['/raad/$code', '/raad/GM0106'],
  ['/raad/$code/$regeling', '/raad/GM0106/30175736'],
  ['/raad/$code/verbonden-partijen', '/raad/GM0106/verbonden-partijen'],
  [
    '/overheveling',
    '/overheveling?taken=schuldhulp,maatschappelijke_opvang&gemeenten=GM1581,GM0355,GM0344&ingang=2028-01-01&kosten=project~50000~80000&contracten=inkoop~2029-12-31',
  ],
  ['/geld', '/geld?gemeente=GM0342&a=uitstel:1&b=demping:5'],
  ['/geld/samen', '/geld/samen?gemeente=GM0342'],
  ['/geld/spreiding', '/geld/spreiding?aantal=12&bestaand=GM0344&niet=GM0363'],
  ['/geld/uitkeringen', '/geld/uitkeringen?jaar=2010&onderwerp=Maatschappelijke%20opvang&gemeente=GM0344'],
  ['/geld/uitkeringen', '/geld/uitkeringen?ontvanger=GM0355'],
  ['/geld/vertrek', '/geld/vertrek?weg=GM0828;GM0755&duur=5'],
  ['/geld/sleutels', '/geld/sleutels?sleutel=inwoners*0.7,gelijk*0.3&hoogstens=0.5'],
  [
    '/geld/huisvesting',
    '/geld/huisvesting?rijen=GM0355~12~30~4~2~260;GM0342~3~8~1~~180;GM0310~2~5~~1~150&verdeling=inwoners*0.5,woningen*0.5',
  ],
  ['/route', '/route?jaar=2020#plaats=GM1581&lid=volwassene:schulden&lid=kind:kind_in_gevaar'],
  ['/route/versnippering', '/route/versnippering'],
  ['/data', '/data'],
  ['/over', '/over'],
  ['/over/methode', '/over/methode'],
  ['/over/begrippen', '/over/begrippen'],
  ['/over/toegankelijkheid', '/over/toegankelijkheid'],
  ['/over/privacy', '/over/privacy'],
  ['/over/toegang', '/over/toegang'],
  ['/gedeeld', '/gedeeld'],
  ['/uitnodiging', '/uitnodiging'],
  ['/wachtwoord', '/wachtwoord'],
  ['/wachtwoord/vergeten', '/wachtwoord/vergeten'],
  ['/beheer/post', '/beheer/post'],
  ['/mijn', '/mijn'],
  ['/mijn/account', '/mijn/account'],
  ['/mijn/organisatie', '/mijn/organisatie'],
  ['/mijn/register', '/mijn/register'],
  ['/mijn/zienswijzen', '/mijn/zienswijzen'],
  ['/mijn/eigenaars', '/mijn/eigenaars'],
  ['/zienswijzen/$over', '/zienswijzen/22938625'],
  ['/mijn/taken', '/mijn/taken'],
  ['/aanmelden', '/aanmelden'],
  ['/aanmelden/eerste', '/aanmelden/eerste'],
  ['/aanmelden/code', '/aanmelden/code'],
  ['/aanmelden/terug', '/aanmelden/terug'],
  ['', '/bestaat-niet'],
];
