// The part of the package that tests use; it ships no types.
declare module 'jsonstat-toolkit' {
  type Datum = { readonly value: number | null };
  type Cube = {
    readonly class: string;
    Data(place: Readonly<Record<string, string>>): Datum | Datum[] | null;
  };
  export default function JSONstat(document: unknown): Cube;
}
