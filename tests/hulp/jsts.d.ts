/** What the tests use of jsts, whose own types lie elsewhere than its files. */
declare module 'jsts/org/locationtech/jts/io/GeoJSONReader.js' {
  export default class GeoJSONReader {
    read(geometry: unknown): object;
  }
}
declare module 'jsts/org/locationtech/jts/operation/valid/IsValidOp.js' {
  export default class IsValidOp {
    constructor(geometry: object);
    isValid(): boolean;
    getValidationError(): { toString(): string };
  }
}
