import type { Point } from '../catalogue/centre.ts';
import type { FinderData } from '../directory/finder/data.ts';
import { formatKm } from '../directory/finder/reach.ts';
import { fillIn } from '../directory/finder/texts.ts';
import { make } from './make.ts';
import { findPart } from './parts.ts';

/** From where distances are counted. */
export type Origin = {
  readonly point: Point;
  /** A settlement that was chosen; undefined for the reader's own place. */
  readonly settlement: string | undefined;
};

/** What the list of settlements says when the reader's own place is meant. */
const me = 'me';

/** A device that knows its place no better than this says so, km. */
const rough = 2;

/** How long a device may look for its place, and how old a place that it knows may be, ms. */
const patience = { timeout: 15_000, maximumAge: 300_000 };

/** The choice of a place: the reader's own, asked for on a press only and kept on the device, or a settlement of the list. */
export function mountPlace(
  host: HTMLElement,
  data: FinderData,
  onChoose: (from: string | undefined) => void,
) {
  const { texts, settlements } = data;
  const button = findPart(host, '[data-near]', HTMLButtonElement);
  const select = findPart(host, '[data-from]', HTMLSelectElement);
  const message = findPart(host, '[data-near-message]', HTMLElement);
  let own: Point | undefined;

  const say = (text: string): void => {
    message.textContent = text;
    message.hidden = text === '';
  };
  const forget = (): void => {
    own = undefined;
    select.querySelector(`[value=${me}]`)?.remove();
  };
  button.addEventListener('click', () => {
    if (!('geolocation' in navigator)) return say(texts.nearUnavailable);
    say(texts.nearWaiting);
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) => {
        const km = accuracy / 1000;
        say(km > rough ? fillIn(texts.nearRough, { km: formatKm(km, false) }) : '');
        forget();
        own = { latitude, longitude };
        select.querySelector('option')?.after(make('option', { value: me }, texts.fromMe));
        select.value = me;
        onChoose(undefined);
      },
      ({ code }) => {
        say(code === GeolocationPositionError.PERMISSION_DENIED ? texts.nearDenied : texts.nearUnavailable);
        select.focus();
      },
      patience,
    );
  });
  select.addEventListener('change', () => {
    say('');
    if (select.value === me) return;
    forget();
    onChoose(select.value === '' ? undefined : select.value);
  });

  return {
    /** Gives the place to count from; undefined where none is chosen. */
    find: (from: string | undefined): Origin | undefined => {
      if (own) return { point: own, settlement: undefined };
      const point = settlements.find(({ code }) => code === from)?.point;
      if (!point) return undefined;
      select.value = from ?? '';
      const [latitude, longitude] = point;
      return { point: { latitude, longitude }, settlement: from };
    },
    clear: (): void => {
      say('');
      forget();
      select.value = '';
    },
  };
}
