// The part of the package that tests use; it ships no types.
declare module 'datapackage' {
  type Resource = {
    readonly name: string;
    read(options: { keyed?: boolean; relations?: boolean }): Promise<readonly unknown[]>;
  };
  export class Package {
    static load(descriptor: string, options?: { strict?: boolean }): Promise<Package>;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
}
