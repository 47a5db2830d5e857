import { largestFile, type ProjectFiles } from './read.ts';
import type { Report } from './report.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Gives a file's text without a byte-order mark; undefined, with an issue, when it is missing, empty, not UTF-8 or was not read. */
export function decodeFile(files: ProjectFiles, file: string, report: Report): string | undefined {
  const content = files.get(file);
  if (content === undefined) report('file/missing');
  else if (typeof content === 'string')
    report(content, {}, content === 'file/large' ? { expected: String(largestFile) } : {});
  else if (content.length === 0) report('file/empty');
  else return decodeBytes(content, report);
  return undefined;
}

function decodeBytes(bytes: Uint8Array, report: Report): string | undefined {
  try {
    const text = decoder.decode(bytes);
    // UTF-16 of Latin text is valid UTF-8, but full of NUL characters.
    if (!text.includes('\0')) return text;
  } catch {
    // Told below: any text that is not UTF-8 ends here, whatever its encoding.
  }
  report('file/encoding', { line: findBrokenLine(bytes) }, { found: guessEncoding(bytes) });
  return undefined;
}

/** The line on which the bytes stop being UTF-8. */
function findBrokenLine(bytes: Uint8Array): number {
  const readable = new TextDecoder().decode(bytes);
  const broken = readable.search(/[\0\ufffd]/);
  return readable.slice(0, broken).split('\n').length;
}

/** What the encoding most likely is: the two in which spreadsheets save on Windows, or an empty text. */
function guessEncoding(bytes: Uint8Array): string {
  if (bytes.includes(0)) return 'UTF-16';
  const letters = [...new TextDecoder('windows-1251').decode(bytes)].filter((letter) => letter > '\u007f');
  const cyrillic = letters.filter((letter) => /[а-яё«»–—№]/i.test(letter));
  return cyrillic.length > letters.length / 2 ? 'Windows-1251' : '';
}
