import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const folder = join(import.meta.dirname, 'pictures');

/** Side of a block in CSS pixels. Blocks and not pixels are compared: the edges of letters differ from one machine to the next. */
const block = 8;
/** How far the mean colour of two blocks may lie apart, of 255 in each channel. */
const tolerance = 24;

/**
 * Compares a screenshot with its stored picture. `UPDATE_PICTURES=1` writes it anew; look at it then. A picture that
 * differs is left beside the stored one as `-changed`; on a build server a missing one is an error.
 */
export async function expectPicture(page: Page, name: string, shot: Buffer): Promise<void> {
  const file = join(folder, `${name}.jpg`);
  const changed = join(folder, `${name}-changed.jpg`);
  if (!process.env['CI'] && (process.env['UPDATE_PICTURES'] || !existsSync(file))) writeFileSync(file, shot);
  const blocks = await findDifferences(page, readFileSync(file), shot);
  if (blocks === 0) rmSync(changed, { force: true });
  else writeFileSync(changed, shot);
  expect(blocks, `blocks of ${block} px that differ from ${name}.jpg; see ${name}-changed.jpg`).toBe(0);
}

/** Gives the number of blocks in which two pictures differ; Infinity when they are not of one size. */
async function findDifferences(page: Page, stored: Buffer, shot: Buffer): Promise<number> {
  const urls = [stored, shot].map((jpeg) => `data:image/jpeg;base64,${jpeg.toString('base64')}`);
  return page.evaluate(
    async ({ urls, block, tolerance }) => {
      const images = await Promise.all(
        urls.map(async (url) => {
          const image = new Image();
          image.src = url;
          await image.decode();
          // Drawn small, a picture is made of the mean colours of its blocks.
          const canvas = document.createElement('canvas');
          canvas.width = Math.ceil(image.width / block);
          canvas.height = Math.ceil(image.height / block);
          const context = canvas.getContext('2d');
          if (!context) throw new Error('no canvas');
          context.imageSmoothingQuality = 'high';
          context.drawImage(image, 0, 0, canvas.width, canvas.height);
          const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
          return { width: image.width, height: image.height, data };
        }),
      );
      const [one, other] = images;
      if (!one || !other || one.width !== other.width || one.height !== other.height) return Infinity;
      let count = 0;
      for (let place = 0; place < one.data.length; place += 4) {
        const far = [0, 1, 2].some(
          (channel) =>
            Math.abs((one.data[place + channel] ?? 0) - (other.data[place + channel] ?? 0)) > tolerance,
        );
        if (far) count += 1;
      }
      return count;
    },
    { urls, block, tolerance },
  );
}
