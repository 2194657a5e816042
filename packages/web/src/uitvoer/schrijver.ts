// A part of the program of its own: the writer brings the projection with it.
export { toGeoJson as writeGeoJson } from '@samenhang/beeld';
