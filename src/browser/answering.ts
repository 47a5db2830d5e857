/** Lets the page answer its reader between two steps of long work. */
export function letPageAnswer(): Promise<void> {
  return new Promise((resume) => setTimeout(resume));
}
