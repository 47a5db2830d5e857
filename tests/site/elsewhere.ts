import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// Loaded into a build by a test: makes it see what another machine, on another day, would show it. Folders are listed in the
// reverse order, since no file system promises any, and Astro's clock is forty days ahead.

type Listing = { reverse: () => unknown };

const isListing = (value: unknown): value is Listing => Array.isArray(value);
const turn = (value: unknown): unknown => (isListing(value) ? value.reverse() : value);

const { readdir, readdirSync } = fs;
const { readdir: readdirLater } = fs.promises;

Object.assign(fs, {
  readdirSync: (...args: unknown[]) => turn(Reflect.apply(readdirSync, fs, args)),
  readdir: (...args: unknown[]) => {
    const done = args.pop();
    const turned = (error: unknown, value: unknown): unknown =>
      typeof done === 'function' ? Reflect.apply(done, undefined, [error, turn(value)]) : undefined;
    return Reflect.apply(readdir, fs, [...args, turned]);
  },
});
Object.assign(fs.promises, {
  readdir: async (...args: unknown[]) => turn(await Reflect.apply(readdirLater, fs.promises, args)),
});
syncBuiltinESMExports();

if (process.argv[1]?.includes('astro')) {
  const { now } = Date;
  const ahead = 40 * 24 * 60 * 60 * 1000;
  Date.now = () => now() + ahead;
  globalThis.Date = new Proxy(Date, {
    construct: (target, args: unknown[], made) =>
      Reflect.construct(target, args.length === 0 ? [Date.now()] : args, made),
  });
}
