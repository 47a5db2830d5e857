// The part of the package that tests use; it ships no types.
declare module 'datapackage' {
  type Resource = {
    readonly name: string;
    readonly schema: { readonly foreignKeys: readonly unknown[] };
    read(options: { keyed?: boolean; relations?: boolean }): Promise<readonly unknown[]>;
    checkRelations(): Promise<boolean>;
  };
  export class Package {
    static load(
      descriptor: string | object,
      options?: { strict?: boolean; basePath?: string },
    ): Promise<Package>;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
}
