export { type Doel, type Doelsoort, parseDoel, writeDoel } from './doel.ts';
export { Bevinding, GebruikFout } from './fouten.ts';
export { toonAantal, toonGetal, toonMet, toonNauwkeurig, toonProcent, toonPunt } from './getal.ts';
export { describeTabel } from './kerntabel.ts';
export { describeOorzaak } from './oorzaak.ts';
export { toonAfgeleid, toonBasis, toonRecept } from './recept.ts';
export { buildSchrijver, type Schrijver } from './schrijver.ts';
export { tabel } from './tabel.ts';
export { addScheiding, type Scheiding, tableFile, tablesFile } from './tabelbestand.ts';
