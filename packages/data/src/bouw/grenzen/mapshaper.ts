import { createRequire } from 'node:module';

/** The tool that draws borders. It stands with the tools (gereedschap), as only building the package needs it. */
interface Mapshaper {
  /** Runs mapshaper commands on files in memory; gives the output files by name. */
  applyCommands(
    commands: string,
    input: Readonly<Record<string, string | Uint8Array>>,
  ): Promise<Readonly<Record<string, Uint8Array>>>;
}

const gereedschap = new URL('../../../../../gereedschap/package.json', import.meta.url);

export const mapshaper = createRequire(gereedschap)('mapshaper') as Mapshaper;
