import { randomUUID } from 'node:crypto';
import { type FileHandle, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';

/** The file itself, where a name is a link to it: the link stays. */
async function followLinks(bestand: string): Promise<string> {
  return realpath(bestand).catch(() => bestand);
}

async function fill(doel: FileHandle, inhoud: string | Uint8Array): Promise<void> {
  try {
    await doel.writeFile(inhoud);
    // Some disks tell only now that they are full.
    await doel.sync();
  } finally {
    await doel.close();
  }
}

/**
 * Writes a file as a whole or not at all: beside its place first, then moved there. Whatever goes wrong, what was there
 * stays as it was. What is no plain file (a pipe, a device) has no place beside it, and is written as it is.
 * @throws the error of the operating system.
 */
export async function writeHeel(bestand: string, inhoud: string | Uint8Array): Promise<void> {
  const er = await stat(bestand).catch(() => undefined);
  if (er && !er.isFile() && !er.isDirectory()) {
    await writeFile(bestand, inhoud);
    return;
  }
  const plaats = await followLinks(bestand);
  const ernaast = `${plaats}.${randomUUID()}.deel`;
  try {
    await fill(await open(ernaast, 'wx', er?.isFile() === true ? er.mode : 0o666), inhoud);
    await rename(ernaast, plaats);
  } catch (error) {
    await rm(ernaast, { force: true }).catch(() => undefined);
    throw error;
  }
}
