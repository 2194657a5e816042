import { z } from 'zod';
import { codeNaam } from '../antwoord/antwoord.ts';
import type { Immutable } from '../antwoord/index.ts';
import { BESLISSERS } from '../recht/index.ts';
import { REGIOROLLEN, VINDPLAATSEN } from '../taken/index.ts';
import { LEEMTEN, UITVOERSTANDEN } from './codes.ts';
import { VERANTWOORDINGEN } from './toezicht.ts';

const dag = z.string().meta({ format: 'date' });
const mogelijk = z.string().nullable();

const gezegdeSchema = z
  .object({
    waarde: z.string(),
    organisaties: z.array(z.string()),
    bron: z.string(),
    webadres: mogelijk,
  })
  .meta({ id: 'Taakgezegde', description: 'Wat een organisatie hier zelf over vastlegde, met haar bron.' });

const eigen = z
  .array(gezegdeSchema)
  .meta({ description: 'Meer dan één als organisaties iets anders zeggen.' });

const taakSchema = z
  .object({
    taak: z.string(),
    naam: z.string(),
    naamEn: z.string(),
    wet: z.string(),
    artikel: mogelijk,
    artikelen: z.array(z.object({ wet: z.string(), bwbr: z.string(), artikel: mogelijk })),
    twijfel: mogelijk,
    twijfelEn: mogelijk,
    stuurt: z.object({
      beslist: z.array(z.enum(BESLISSERS)),
      organisatie: mogelijk,
      regiorol: z.enum(REGIOROLLEN).nullable().meta({
        description: 'Wat de gemeenten van een regio samen doen, waar ieder zelf beslist.',
      }),
      regios: z.array(codeNaam).meta({ description: 'De regio die de wet noemt.' }),
      eigen,
    }),
    voertUit: z.object({
      stand: z.enum(UITVOERSTANDEN),
      peildatum: dag.nullable(),
      regelingen: z.array(
        z.object({
          id: z.string(),
          naam: z.string(),
          vorm: z.string(),
          gelezenIn: z.array(z.enum(VINDPLAATSEN)),
        }),
      ),
      eigen,
    }),
    grond: z.object({
      bevoegdheden: z
        .array(z.object({ regeling: z.string(), bevoegdheden: z.array(z.string()) }))
        .meta({ description: 'Wat het register noemt: delegatie, mandaat of attributie.' }),
      eigen,
    }),
    controleert: z.object({
      verantwoording: z.array(
        z.object({
          wie: z.enum(VERANTWOORDINGEN),
          wet: z.string(),
          bwbr: z.string(),
          artikel: z.string(),
          nagekeken: z.boolean(),
        }),
      ),
      eigen,
    }),
    leemten: z.array(z.enum(LEEMTEN)),
  })
  .meta({ id: 'Taaksturing' });

export const sturingSchema = z
  .object({
    gemeente: codeNaam,
    datum: dag,
    jaar: z.int().meta({ description: 'Het jaar van de regio’s.' }),
    registerTot: dag.nullable(),
    taken: z.array(taakSchema),
    leemten: z.array(z.object({ leemte: z.enum(LEEMTEN), taken: z.int() })),
  })
  .meta({
    id: 'Sturing',
    description: 'Per taak van een gemeente: wie stuurt, wie voert uit, op welke grond, en wie controleert.',
  });

export type SturingAntwoord = Immutable<z.output<typeof sturingSchema>>;
