/** Goes off when nothing happens for a while. */
export class Wekker {
  private readonly ms: number;
  private readonly af: () => void;
  private tijd: NodeJS.Timeout;

  constructor(ms: number, af: () => void) {
    this.ms = ms;
    this.af = af;
    this.tijd = setTimeout(af, ms);
  }

  zet(): void {
    clearTimeout(this.tijd);
    this.tijd = setTimeout(this.af, this.ms);
  }

  uit(): void {
    clearTimeout(this.tijd);
  }
}
