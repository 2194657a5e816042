declare module 'mapshaper' {
  /** Runs mapshaper commands on files in memory; gives the output files by name. */
  export function applyCommands(
    commands: string,
    input: Record<string, string | Uint8Array>,
  ): Promise<Record<string, Uint8Array>>;
  const mapshaper: { applyCommands: typeof applyCommands };
  export default mapshaper;
}
