/*
 * The Snowball stemmer for Russian (https://snowballstem.org/algorithms/russian/stemmer.html), with three changes: the
 * vowel that comes and goes before a last к or ц («посёлок», «посёлка») is dropped, «людьми» is a case of «люди», and names in
 * -стан («Казахстан», «Астана») are no participles.
 */

const perfective = /((?<=[ая])(?:в|вши|вшись)|(?:ив|ивши|ившись|ыв|ывши|ывшись))$/;
const reflexive = /(?:ся|сь)$/;
const adjective = /(?:ее|ие|ые|ое|ими|ыми|ей|ий|ый|ой|ем|им|ым|ом|его|ого|ему|ому|их|ых|ую|юю|ая|яя|ою|ею)$/;
const participle = /((?<=[ая])(?:ем|нн|вш|ющ|щ)|(?:ивш|ывш|ующ))$/;
const verb =
  /((?<=[ая])(?:ла|ете|йте|ли|й|л|ем|ло|ет|ют|ть|ешь|нно)|(?<=(?<!ст)а|я)(?:на|н|но|ны)|(?:ила|ыла|ена|ейте|уйте|ите|или|ыли|ей|уй|ил|ыл|им|ым|ен|ило|ыло|ено|ят|ует|уют|ит|ыт|ены|ить|ыть|ишь|ую|ю))$/;
const noun =
  /(?:ьми|а|ев|ов|ие|ье|е|иями|ями|ами|еи|ии|и|ией|ей|ой|ий|й|иям|ям|ием|ем|ам|ом|о|у|ах|иях|ях|ы|ь|ию|ью|ю|ия|ья|я)$/;
const derivational = /ость?$/;
const superlative = /(?:ейше|ейш)$/;

/**
 * Gives the stem of a Russian word: what its cases, numbers and persons share. Not a word by itself.
 * @param word in small letters; ё and е are alike
 * @example stemRussian('услугами') // => 'услуг'
 */
export function stemRussian(word: string): string {
  const plain = word.replaceAll('ё', 'е');
  const start = /[аеиоуыэюя]/.exec(plain)?.index;
  if (start === undefined) return plain;
  const head = plain.slice(0, start + 1);
  // Endings are sought after the first vowel, derivational ones after the second syllable (regions RV and R2).
  const second = /^.*?[аеиоуыэюя][^аеиоуыэюя].*?[аеиоуыэюя][^аеиоуыэюя]/.exec(plain)?.[0].length;
  let tail = stripInflection(plain.slice(start + 1)).replace(/и$/, '');
  if (second !== undefined && head.length + tail.search(derivational) >= second)
    tail = tail.replace(derivational, '');
  tail = tail.replace(/нн$/, 'н');
  if (superlative.test(tail)) tail = tail.replace(superlative, '').replace(/нн$/, 'н');
  tail = tail.replace(/ь$/, '');
  return (head + tail).replace(/(?<=[^аеиоуыэюя]{1})[ое](?=[кц]$)(?<=.{4})/, '');
}

function stripInflection(tail: string): string {
  if (perfective.test(tail)) return tail.replace(perfective, '');
  const bare = tail.replace(reflexive, '');
  if (adjective.test(bare)) return bare.replace(adjective, '').replace(participle, '');
  return verb.test(bare) ? bare.replace(verb, '') : bare.replace(noun, '');
}
