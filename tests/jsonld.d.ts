// The part of the package that tests use; it ships no types.
declare module 'jsonld' {
  type Options = {
    readonly documentLoader: (url: string) => Promise<unknown>;
    readonly base?: string;
    readonly format?: string;
    readonly inputFormat?: string;
    readonly algorithm?: string;
  };
  const jsonld: {
    toRDF(document: object, options: Options): Promise<unknown>;
    canonize(document: object | string, options: Options): Promise<string>;
  };
  export default jsonld;
}
