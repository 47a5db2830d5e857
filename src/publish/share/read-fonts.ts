import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A face of the site's letters as the layout engine takes it. */
export type Face = { readonly name: string; readonly weight: 400 | 600; readonly data: Buffer };

const files = { 400: '400Regular', 600: '600SemiBold' } as const;
let faces: readonly Face[] | undefined;

/** Gives Golos Text, with Kazakh letters and the tenge sign, read once a process. */
export function getFaces(): readonly Face[] {
  faces ??= ([400, 600] as const).map((weight) => {
    const name = files[weight];
    const path = ['node_modules', '@expo-google-fonts', 'golos-text', name, `GolosText_${name}.ttf`];
    return { name: 'Golos Text', weight, data: readFileSync(join(process.cwd(), ...path)) };
  });
  return faces;
}
