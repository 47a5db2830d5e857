/**
 * How a reader may see and read the site: each setting with its values, the one that the site begins with first. A value that
 * is chosen stands on the root element (`data-size="150"`), where styles/settings.css and styles/schemes.css take it up.
 */
export const settings = {
  size: ['100', '125', '150', '175', '200'],
  theme: [
    'auto',
    'light',
    'dark',
    'black-on-white',
    'white-on-black',
    'yellow-on-black',
    'blue-on-light-blue',
  ],
  font: ['site', 'serif', 'dyslexic'],
  letters: ['normal', 'wide', 'wider'],
  words: ['normal', 'wide', 'wider'],
  lines: ['normal', 'wide', 'wider'],
  pictures: ['shown', 'grey', 'off'],
  motion: ['system', 'stop'],
  links: ['normal', 'underlined'],
  ruler: ['off', 'on'],
} as const;

export type SettingName = keyof typeof settings;

/** What a reader has chosen; a setting that is not there is as the site begins. */
export type Choices = Readonly<Partial<Record<SettingName, string>>>;

/** In the order of the panel. */
export const settingNames = Object.keys(settings).filter(isSettingName);

/** Where the choices are kept on the reader's device. before-paint.js names the same place. */
export const storageKey = 'qoldau-atlas.settings';

/** True for the name of a setting. */
export function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(settings, name);
}

/**
 * Reads choices as they are kept; what is no setting, no value of one, or as the site begins is left out.
 * @example parseChoices('{"size":"150","theme":"auto"}') // => { size: '150' }
 */
export function parseChoices(text: string | null): Choices {
  return Object.fromEntries(
    readPairs(text).filter(([name, value]) => isSettingName(name) && isChosen(name, value)),
  );
}

/** Gives the choices with one set anew. */
export function choose(choices: Choices, name: SettingName, value: string): Choices {
  const { [name]: _, ...rest } = choices;
  return isChosen(name, value) ? { ...rest, [name]: value } : rest;
}

function isChosen(name: SettingName, value: unknown): boolean {
  const [begins, ...others] = settings[name];
  return value !== begins && others.some((one) => one === value);
}

function readPairs(text: string | null): [string, unknown][] {
  try {
    const kept: unknown = JSON.parse(text ?? '{}');
    return typeof kept === 'object' && kept !== null ? Object.entries(kept) : [];
  } catch {
    return [];
  }
}
