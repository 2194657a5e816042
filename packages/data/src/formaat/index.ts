/** `datapackage.json`, the descriptor of a package. */
export {
  type Datapackage,
  pakketschema,
  type Resource,
  resourceschema,
  type Veldschema,
} from './descriptor.ts';
