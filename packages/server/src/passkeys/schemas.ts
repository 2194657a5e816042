import { z } from '@hono/zod-openapi';

const moment = z.string().openapi({ format: 'date-time', example: '2026-11-29T10:15:00.000Z' });
/** Bytes as browsers write them in JSON (WebAuthn §5.1.8); none of these is as long as this. */
const bytes = z
  .string()
  .regex(/^[\w-]+$/u)
  .max(65_536);

export const passkeysSchema = z
  .object({
    passkeys: z.array(
      z.object({
        id: z.string(),
        naam: z.string(),
        gemaaktOp: moment,
        gebruiktOp: moment
          .nullable()
          .openapi({ description: 'Wanneer u er voor het laatst mee binnenkwam.' }),
      }),
    ),
  })
  .openapi('Passkeys');

export const wachtwoordSchema = z
  .strictObject({ wachtwoord: z.string().max(1024).optional().openapi({ description: 'Uw wachtwoord.' }) })
  .openapi('Passkeybegin');

export const optiesSchema = z
  .looseObject({ challenge: z.string().openapi({ description: 'Geldt vijf minuten, voor één antwoord.' }) })
  .openapi('Passkeyvraag', {
    description: 'Voor navigator.credentials in de browser, zoals in WebAuthn Level 3.',
  });

export const nieuwSchema = z
  .strictObject({
    naam: z.string().trim().min(1).max(100).openapi({ description: 'Waaraan u hem herkent.' }),
    antwoord: z
      .object({ id: bytes, response: z.object({ clientDataJSON: bytes, attestationObject: bytes }) })
      .openapi({ description: 'RegistrationResponseJSON van de browser.' }),
  })
  .openapi('NieuwePasskey');

export const gemaaktSchema = z.object({ id: z.string() }).openapi('PasskeyGemaakt');

export const antwoordSchema = z
  .strictObject({
    antwoord: z
      .object({
        id: bytes,
        response: z.object({
          clientDataJSON: bytes,
          authenticatorData: bytes,
          signature: bytes,
          userHandle: bytes,
        }),
      })
      .openapi({ description: 'AuthenticationResponseJSON van de browser.' }),
  })
  .openapi('Passkeyantwoord');

export const passkeyParams = z.object({
  passkey: z.string().openapi({ description: 'Het nummer van de passkey.' }),
});
