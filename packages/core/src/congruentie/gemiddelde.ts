/** Weighted running mean that leaves undefined (NaN) values out. */
export class Gemiddelde {
  private som = 0;
  private gewicht = 0;
  add(waarde: number, gewicht: number): void {
    if (Number.isNaN(waarde)) return;
    this.som += waarde * gewicht;
    this.gewicht += gewicht;
  }
  get waarde(): number {
    return this.som / this.gewicht;
  }
}
