/**
 * Case endings that Kazakh puts on a number, chosen by the last word of the number as it is spoken
 * (vowel harmony and the class of the last sound): бір → бірден, үш → үштен, мың → мыңнан.
 */
type Endings = { readonly ablative: string; readonly dative: string };

const ones: readonly Endings[] = [
  { ablative: 'ден', dative: 'ге' }, // нөл
  { ablative: 'ден', dative: 'ге' }, // бір
  { ablative: 'ден', dative: 'ге' }, // екі
  { ablative: 'тен', dative: 'ке' }, // үш
  { ablative: 'тен', dative: 'ке' }, // төрт
  { ablative: 'тен', dative: 'ке' }, // бес
  { ablative: 'дан', dative: 'ға' }, // алты
  { ablative: 'ден', dative: 'ге' }, // жеті
  { ablative: 'ден', dative: 'ге' }, // сегіз
  { ablative: 'дан', dative: 'ға' }, // тоғыз
];

const tens: readonly Endings[] = [
  { ablative: 'ден', dative: 'ге' }, // жүз: no tens are spoken
  { ablative: 'нан', dative: 'ға' }, // он
  { ablative: 'дан', dative: 'ға' }, // жиырма
  { ablative: 'дан', dative: 'ға' }, // отыз
  { ablative: 'тан', dative: 'қа' }, // қырық
  { ablative: 'ден', dative: 'ге' }, // елу
  { ablative: 'тан', dative: 'қа' }, // алпыс
  { ablative: 'тен', dative: 'ке' }, // жетпіс
  { ablative: 'нен', dative: 'ге' }, // сексен
  { ablative: 'нан', dative: 'ға' }, // тоқсан
];

const thousand: Endings = { ablative: 'нан', dative: 'ға' }; // мың, миллион
const milliard: Endings = { ablative: 'тан', dative: 'қа' }; // миллиард

/**
 * Gives the ending for a number written in digits: `1 600` → ablative `ден`. Decimals take that of their last digit.
 * @param digits the number as printed; anything but digits is passed over
 */
export function numberEndings(digits: string): Endings {
  const bare = digits.replace(/\D/g, '');
  const last = Number(bare.at(-1) ?? '0');
  const lastButOne = Number(bare.at(-2) ?? '0');
  if (last !== 0 || bare.length < 2) return pick(ones, last);
  if (lastButOne !== 0) return pick(tens, lastButOne);
  if (/0{9}$/.test(bare)) return milliard;
  return /0{3}$/.test(bare) ? thousand : pick(tens, 0);
}

/** Gives the ending for a number followed by a power of a thousand: «109 мың» → «мыңнан». */
export function powerEndings(power: 1 | 2 | 3): Endings {
  return power === 3 ? milliard : thousand;
}

function pick(list: readonly Endings[], index: number): Endings {
  return list[index] ?? thousand;
}
